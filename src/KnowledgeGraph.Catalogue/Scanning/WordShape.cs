namespace KnowledgeGraph.Catalogue;

/// <summary>How a word uses capitals; four bits each in a packed sequence.</summary>
internal enum WordShape
{
    /// <summary>No letters with case.</summary>
    None,

    /// <summary>Begins with a small letter.</summary>
    Lower,

    /// <summary>Begins with a capital and has a small letter.</summary>
    Capital,

    /// <summary>One letter, and it is a capital.</summary>
    Initial,

    /// <summary>Two or three letters, all capitals.</summary>
    ShortUpper,

    /// <summary>Four or more letters, all capitals.</summary>
    LongUpper,
}
