namespace KnowledgeGraph.Language;

/// <summary>What holds between two atoms that no space parts.</summary>
internal enum Joint
{
    /// <summary>They are of one word.</summary>
    SameWord,

    /// <summary>A new token begins.</summary>
    NewToken,

    /// <summary>A new word begins in the same token, as <c>n't</c> in <c>don't</c>.</summary>
    NewWord,
}
