using System.Globalization;

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

/// <summary>The kinds of all code units, and their folded letters, by table.</summary>
internal static class Characters
{
    private static readonly CharacterKind[] Kinds = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => KindOf((char)c))];
    private static readonly char[] Folded = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => LetterFolding.Of((char)c, out _))];

    public static CharacterKind Kind(char c) => Kinds[c];

    /// <summary>The folded letter, or U+FFFF where it folds to several.</summary>
    public static char Fold(char c) => Folded[c];

    public static bool IsDash(char c) => c == '-' || (c > '\u007f' && char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation) || c == '\u2212';

    private static CharacterKind KindOf(char c) => c switch
    {
        '.' => CharacterKind.Dot,
        ',' => CharacterKind.Comma,
        '&' => CharacterKind.Ampersand,
        '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´' => CharacterKind.Apostrophe,
        '\n' or '\r' or '\u2028' => CharacterKind.NewLine,
        '\u00ad' or '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' => CharacterKind.Unseen,
        _ when char.IsSurrogate(c) => CharacterKind.Surrogate,
        _ when char.IsLetterOrDigit(c) => CharacterKind.Letter,
        _ when LetterFolding.IsAccent(c) => CharacterKind.Unseen,
        _ when IsDash(c) || char.IsWhiteSpace(c) => CharacterKind.Space,
        _ => CharacterKind.Break,
    };
}
