using System.Globalization;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Catalogue;

/// <summary>The kinds of all code units, and their folded letters, by tables of 128 that are made when first met.</summary>
internal static class Characters
{
    private const int PageBits = 7;
    private const int PageSize = 1 << PageBits;

    private sealed record Page(CharacterKind[] Kinds, char[] Folded);

    private static readonly Page?[] Pages = new Page?[(char.MaxValue + 1) >> PageBits];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharacterKind Kind(char c) => (Pages[c >> PageBits] ?? MakePage(c >> PageBits)).Kinds[c & (PageSize - 1)];

    /// <summary>The folded letter, or U+FFFF where it becomes none or several.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => (Pages[c >> PageBits] ?? MakePage(c >> PageBits)).Folded[c & (PageSize - 1)];

    public static bool IsDash(char c) => c == '-' || (c > '\u007f' && char.GetUnicodeCategory(c) == UnicodeCategory.DashPunctuation) || c == '\u2212';

    /// <summary>Two threads may make the same page; both are right, and one stays.</summary>
    private static Page MakePage(int number)
    {
        var (kinds, folded) = (new CharacterKind[PageSize], new char[PageSize]);
        for (var i = 0; i < PageSize; i++)
        {
            var c = (char)((number << PageBits) + i);
            (kinds[i], folded[i]) = (KindOf(c), LetterFolding.Of(c, out _));
        }
        return Pages[number] = new Page(kinds, folded);
    }

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
