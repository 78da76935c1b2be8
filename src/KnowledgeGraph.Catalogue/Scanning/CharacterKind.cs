namespace KnowledgeGraph.Catalogue;

/// <summary>What a UTF-16 code unit is to the reading of words.</summary>
internal enum CharacterKind : byte
{
    /// <summary>Ends a name.</summary>
    Break,

    /// <summary>A letter or digit.</summary>
    Letter,

    /// <summary>Blank, hyphen or dash.</summary>
    Space,

    /// <summary>A line end.</summary>
    NewLine,

    /// <summary>An apostrophe of any kind.</summary>
    Apostrophe,

    /// <summary>A full stop.</summary>
    Dot,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>An ampersand, a word of its own.</summary>
    Ampersand,

    /// <summary>Nothing that a reader sees within a word: a combining accent, a soft hyphen, a zero-width joiner.</summary>
    Unseen,

    /// <summary>Half of a character beyond the Basic Multilingual Plane.</summary>
    Surrogate,
}
