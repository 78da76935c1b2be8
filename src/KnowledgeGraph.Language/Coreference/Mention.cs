namespace KnowledgeGraph.Language;

/// <summary>A phrase that speaks of something, and what it refers back to.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Kind">How it speaks of it.</param>
/// <param name="Sentence">Place of its sentence in the text, from 0.</param>
/// <param name="FirstWord">Place of its first word in the sentence, from 0.</param>
/// <param name="WordCount">Number of its words; at least one.</param>
/// <param name="Head">Place in the sentence of the word that the others hang from.</param>
/// <param name="Name">The name, where it is one; else null.</param>
/// <param name="Antecedents">Earlier mentions of the same: none where it is the first, several where it speaks of several together.</param>
public sealed record Mention(
    int Start, int End, MentionKind Kind, int Sentence, int FirstWord, int WordCount, int Head, Name? Name, IReadOnlyList<Mention> Antecedents)
{
    /// <summary>The earlier mention that it refers back to; null where there is none or several.</summary>
    public Mention? Antecedent => Antecedents.Count == 1 ? Antecedents[0] : null;

    /// <summary>The names of what it speaks of: its own, or those at the end of the way back through its antecedents.</summary>
    public IReadOnlyList<Name> Names { get; } = Name is not null ? [Name]
        : Antecedents.Count == 1 ? Antecedents[0].Names
        : [.. Antecedents.SelectMany(antecedent => antecedent.Names).Distinct()];
}
