using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>Names and sentences in the form in which the measure compares them.</summary>
internal static partial class NameForm
{
    private static readonly HashSet<string> Articles = ["the", "a", "an"];

    private static readonly HashSet<string> Unimportant =
        ["the", "a", "an", "of", "on", "in", "for", "and", "to", "between", "with", "over", "by", "at", "from", "s"];

    /// <summary>Folded words with single spaces, without possessive endings, punctuation and leading articles.</summary>
    public static string Of(string text)
    {
        var folded = TextFolding.Fold(text).Replace("’s", " ", StringComparison.Ordinal).Replace("'s", " ", StringComparison.Ordinal);
        return string.Join(' ', Words(folded).SkipWhile(Articles.Contains));
    }

    /// <summary>The words that carry meaning, each once.</summary>
    public static HashSet<string> Words(IEnumerable<string> form) => [.. form.Where(word => !Unimportant.Contains(word))];

    /// <summary>The meaningful words of a name.</summary>
    public static HashSet<string> Tokens(string name) => Words(Of(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).AsEnumerable());

    /// <summary>The years from 1500 to 2099 in a name as it stands.</summary>
    public static HashSet<string> Years(string name) => [.. Year().Matches(name).Select(match => match.Value)];

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsWordRune(rune))
                word.Append(rune.ToString());
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return word.ToString();
    }

    private static bool IsWordRune(Rune rune) => rune.Value == '_' || Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    [GeneratedRegex(@"\b(1[5-9]\d\d|20\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
