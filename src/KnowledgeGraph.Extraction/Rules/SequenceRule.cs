namespace KnowledgeGraph.Extraction;

/// <summary>A rule of relations that stand in a fixed order of words: "Russian President Vladimir Putin".</summary>
/// <param name="Type">The edge type it makes.</param>
/// <param name="Name">Its name, which every statement that it makes carries.</param>
/// <param name="Patterns">The orders of words, tried one after the other.</param>
/// <param name="Confidence">The share of its readings that are right.</param>
internal sealed record SequenceRule(string Type, string Name, IReadOnlyList<SequencePattern> Patterns, double Confidence);

/// <summary>One order of words.</summary>
/// <param name="Text">The pattern as its file writes it.</param>
/// <param name="Elements">Its elements.</param>
internal sealed record SequencePattern(string Text, IReadOnlyList<SequenceElement> Elements)
{
    /// <summary>Classes that must all have a phrase where the pattern stands.</summary>
    public IReadOnlyList<LexicalClass> Needs { get; } =
    [
        .. Elements.Where(element => !element.IsOptional).Select(element => element switch
        {
            ClassElement { Class: var known } => known,
            WordElement { Word: var word } when word != Syntax.PossessiveMark => new LexicalClass(word, [word]),
            _ => null,
        }).OfType<LexicalClass>(),
    ];

    /// <summary>Labels for each mention that must be there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Ends { get; } = [.. Elements.OfType<MentionElement>().Where(element => !element.IsOptional).Select(element => element.Labels)];

    /// <summary>Whether it may stand in a sentence.</summary>
    /// <param name="possible">The classes that may have a phrase there.</param>
    /// <param name="labels">The labels that mentions there have.</param>
    public bool MayStand(IReadOnlySet<LexicalClass> possible, LabelsAtHand labels) => Needs.All(possible.Contains) && Ends.All(labels.HasAny);
}

/// <summary>An element of a pattern, that may be left out where <paramref name="IsOptional"/>.</summary>
/// <param name="IsOptional">It may be left out.</param>
internal abstract record SequenceElement(bool IsOptional);

/// <summary>A word as it stands, in any case.</summary>
/// <param name="Word">The word in lower case.</param>
/// <param name="IsOptional">It may be left out.</param>
internal sealed record WordElement(string Word, bool IsOptional) : SequenceElement(IsOptional);

/// <summary>Any word or phrase of a class.</summary>
/// <param name="Class">The class.</param>
/// <param name="Property">The property of the statement that keeps the words, or null.</param>
/// <param name="IsOptional">It may be left out.</param>
internal sealed record ClassElement(LexicalClass Class, string? Property, bool IsOptional) : SequenceElement(IsOptional);

/// <summary>A mention.</summary>
/// <param name="Role">Which end of the relation it is: subject, subject2 or object; a pair is both ends, several mentions joined.</param>
/// <param name="Labels">Labels of which its entity has one.</param>
/// <param name="IsOptional">It may be left out.</param>
internal sealed record MentionElement(string Role, IReadOnlyList<string> Labels, bool IsOptional) : SequenceElement(IsOptional);

/// <summary>Nothing, where no name begins: "X, [the] British prime minister" but not "X, British Prime Minister Y".</summary>
internal sealed record NoNameElement() : SequenceElement(IsOptional: false);
