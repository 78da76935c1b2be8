using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>Readable identifiers made from names: lower-case letters and digits with single hyphens between them.</summary>
public static class Slug
{
    /// <summary>The slug of a name: <c>"Treaty of Friendship (1995)"</c> gives <c>treaty-of-friendship-1995</c>.</summary>
    /// <returns>The slug; empty where the name has no letter or digit.</returns>
    public static string Of(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length);
        foreach (var rune in TextFolding.Fold(name).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark && !IsApostrophe(rune) && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    internal static bool Is(ReadOnlySpan<char> text)
    {
        var afterHyphen = true;
        foreach (var c in text)
        {
            if (c == '-' && afterHyphen)
                return false;
            if (c != '-' && !(char.IsLetterOrDigit(c) && !char.IsUpper(c)) && !char.IsSurrogate(c) && !IsMark(c))
                return false;
            afterHyphen = c == '-';
        }
        return !afterHyphen;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or '’' or '‘' or 'ʼ';
}
