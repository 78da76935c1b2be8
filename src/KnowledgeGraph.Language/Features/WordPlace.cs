namespace KnowledgeGraph.Language;

/// <summary>Where a word stands, as far as that changes what its spelling tells.</summary>
internal enum WordPlace
{
    /// <summary>Before the sentence: the root, which has no spelling.</summary>
    Root,

    /// <summary>First in its sentence, where any word has a capital.</summary>
    First,

    /// <summary>Later in its sentence.</summary>
    Within,

    /// <summary>Anywhere in a sentence that is all in capitals.</summary>
    InCapitals,
}
