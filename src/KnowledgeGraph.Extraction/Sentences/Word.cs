using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>A word of a sentence as the rules see it.</summary>
/// <param name="Text">The word as written.</param>
/// <param name="Lower">The word in lower case.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the passage's text.</param>
/// <param name="End">Offset after its last.</param>
internal sealed record Word(string Text, string Lower, int Start, int End)
{
    /// <summary>The dictionary form, in lower case.</summary>
    public string Lemma { get; init; } = Lower;

    /// <summary>Universal tag.</summary>
    public string Upos { get; init; } = "X";

    /// <summary>Penn tag.</summary>
    public string Xpos { get; init; } = "";

    /// <summary>The index of the governing word in the sentence, or <see cref="Arc.Root"/>.</summary>
    public int Head { get; init; } = Arc.Root;

    /// <summary>Universal relation to the head.</summary>
    public string Relation { get; init; } = "root";

    /// <summary>Enhanced relations: shared subjects, antecedents, prepositions by name.</summary>
    public IReadOnlyList<Arc> Arcs { get; init; } = [];

    /// <summary>The word of a token of the language pipeline.</summary>
    public static Word Of(Token token) => new(token.Form, token.Form.ToLowerInvariant(), token.Start, token.End)
    {
        Lemma = token.Lemma.ToLowerInvariant(),
        Upos = token.Upos,
        Xpos = token.Xpos,
        Head = token.Head,
        Relation = token.Relation,
        Arcs = token.Enhanced,
    };
}
