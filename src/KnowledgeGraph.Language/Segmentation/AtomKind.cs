namespace KnowledgeGraph.Language;

/// <summary>What an atom is made of.</summary>
internal enum AtomKind
{
    Letters,
    Digits,

    /// <summary>The second part of a contraction, <c>'s</c> or <c>n't</c> or the <c>not</c> of <c>cannot</c>.</summary>
    Clitic,
    Punctuation,
    Symbol,
}
