using System.Text.RegularExpressions;

namespace KnowledgeGraph.Documents;

/// <summary>What a line looks like from outside: a sentence's end, a heading, an item.</summary>
internal static partial class TextShape
{
    private const int LongestHeading = 100;
    private const int MostHeadingWords = 15;

    public static bool EndsSentence(string text, TextLine line)
    {
        for (var i = line.End - 1; i >= line.Start; i--)
        {
            if (text[i] is '.' or '!' or '?' or ':' or ';' or '…')
                return true;
            if (text[i] is not ('"' or '”' or '’' or '\'' or ')' or ']' or '»') && !char.IsWhiteSpace(text[i]))
                return false;
        }
        return false;
    }

    public static bool StartsLower(string text, TextLine line) => !line.IsBlank && char.IsLower(text[line.Start]);

    public static bool EndsInHyphen(string text, TextLine line) =>
        line.Length > 1 && text[line.End - 1] is '-' or '\u00AD' && char.IsLetter(text[line.End - 2]);

    public static int FirstWordLength(string text, TextLine line)
    {
        var end = line.Start;
        while (end < line.End && !char.IsWhiteSpace(text[end]))
            end++;
        return end - line.Start;
    }

    /// <summary>The length of an item's mark with the space after it; 0 where the line is no item.</summary>
    public static int ItemMark(string text, TextLine line)
    {
        var match = Item().Match(text, line.Start, Math.Min(line.Length, 16));
        return match.Success ? match.Length : 0;
    }

    /// <summary>Whether an item's mark is a number, which may also be the end of a sentence's date.</summary>
    public static bool IsNumbered(string text, TextLine line) => !line.IsBlank && char.IsDigit(text[line.Start]);

    public static bool LooksLikeHeading(ReadOnlySpan<char> line)
    {
        if (line.EndsWith("[edit]", StringComparison.OrdinalIgnoreCase))
            return true;
        line = line.TrimEnd("\"”’'");
        if (line.Length is 0 or > LongestHeading || line[^1] is '.' or ',' or ';' or ':' or '!' or '…' or '-' or '–' or '—')
            return false;
        var first = line[0] is '"' or '“' or '‘' or '\'' or '«' or '(' && line.Length > 1 ? line[1] : line[0];
        var words = 1 + line.Count(' ');
        return (char.IsUpper(first) || char.IsDigit(first)) && HasLetter(line) && words <= MostHeadingWords && !Sentences().IsMatch(line);
    }

    private static bool HasLetter(ReadOnlySpan<char> line)
    {
        foreach (var character in line)
        {
            if (char.IsLetter(character))
                return true;
        }
        return false;
    }

    [GeneratedRegex(@"\A(?:[•‣◦▪●·*–—-]|\(?\d{1,3}[.)]|\(?[a-z]\)|\([ivx]{1,4}\))[ \t\u00A0]+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"\p{Ll}{2}[.!?]['""”’)]* +['""“‘(]*\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Sentences();
}
