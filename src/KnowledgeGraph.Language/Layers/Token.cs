namespace KnowledgeGraph.Language;

/// <summary>A word of a sentence with all that is known of it. What no layer says is <c>_</c>, as in CoNLL-U.</summary>
public sealed record Token
{
    private readonly WordSpan span;
    private readonly WordTags tags;
    private readonly Arc arc;

    internal Token(int index, WordSpan span, WordTags tags, string lemma, Arc arc, IReadOnlyList<Arc> enhanced)
    {
        (this.span, this.tags, this.arc) = (span, tags, arc);
        (Index, Lemma, Enhanced) = (index, lemma, enhanced);
    }

    /// <summary>Its place in the sentence, from 0.</summary>
    public int Index { get; }

    /// <summary>Offset of its first UTF-16 code unit in the text.</summary>
    public int Start => span.Start;

    /// <summary>Offset after its last UTF-16 code unit.</summary>
    public int End => span.End;

    /// <summary>The word as written.</summary>
    public string Form => span.Form;

    /// <summary>Whether it is written in one token with the word before (<c>n't</c> in <c>don't</c>).</summary>
    public bool JoinsPrevious => span.JoinsPrevious;

    /// <summary>Universal tag: NOUN, VERB, PROPN and so on.</summary>
    public string Upos => tags.Upos;

    /// <summary>Penn tag: NN, VBD, NNP and so on.</summary>
    public string Xpos => tags.Xpos;

    /// <summary>Universal features as CoNLL-U writes them; <c>_</c> where there are none.</summary>
    public string Features => tags.Features;

    /// <summary>The dictionary form.</summary>
    public string Lemma { get; }

    /// <summary>Place of the governing word in the sentence, or <see cref="Arc.Root"/>.</summary>
    public int Head => arc.Head;

    /// <summary>Universal relation to the head, with its subtype.</summary>
    public string Relation => arc.Relation;

    /// <summary>Enhanced relations: the one to the head made explicit, and those that the tree leaves to the reader.</summary>
    public IReadOnlyList<Arc> Enhanced { get; }

    /// <summary>The value of a universal feature, as <c>Past</c> for <c>Tense</c>; null where the word has none.</summary>
    /// <param name="name">The feature's name, with its case.</param>
    public string? Feature(string name)
    {
        foreach (var part in Features.Split('|'))
        {
            if (part.Length > name.Length && part[name.Length] == '=' && part.StartsWith(name, StringComparison.Ordinal))
                return part[(name.Length + 1)..];
        }
        return null;
    }

    /// <summary>The form.</summary>
    public override string ToString() => Form;
}
