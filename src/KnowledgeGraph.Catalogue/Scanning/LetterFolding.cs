using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>
/// Letters as names are compared: without case and accents, and without the strokes and ligatures that
/// <see cref="TextFolding"/> keeps since an id keeps them. Wałęsa and Walesa are one spelling.
/// </summary>
internal static class LetterFolding
{
    private const char Several = '\uFFFF';

    private static readonly Dictionary<char, string> Plain = new()
    {
        ['ł'] = "l",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['ħ'] = "h",
        ['ŧ'] = "t",
        ['ı'] = "i",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['þ'] = "th",
        ['ŋ'] = "ng",
        ['ə'] = "a",
    };

    /// <summary>The folded letter; U+FFFF where it becomes none or several, which <paramref name="several"/> then holds.</summary>
    public static char Of(char c, out string? several)
    {
        several = null;
        if (char.IsSurrogate(c))
            return c;
        var folded = string.Concat(TextFolding.Fold(c.ToString()).Select(letter => Plain.GetValueOrDefault(letter) ?? letter.ToString()));
        if (folded.Length == 1)
            return folded[0];
        several = folded;
        return Several;
    }

    /// <summary>True for a combining accent, which folding drops.</summary>
    public static bool IsAccent(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
