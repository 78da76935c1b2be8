using System.Text;

namespace KnowledgeGraph.Store;

/// <summary>What a user typed as terms of a full-text query: each is quoted, so that none of it is an operator.</summary>
internal static class SearchTerms
{
    /// <summary>Words, and phrases where the user put quotation marks.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var parts = text.Split('"');
        var terms = new List<string>();
        for (var i = 0; i < parts.Length; i++)
        {
            var words = Words(parts[i]);
            var isPhrase = i % 2 == 1 && i < parts.Length - 1;
            terms.AddRange(isPhrase && words.Length > 0 ? [$"\"{string.Join(' ', words)}\""] : words.Select(word => $"\"{word}\""));
        }
        return terms;
    }

    private static string[] Words(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            letters.Append(Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark ? rune.ToString() : " ");
        return letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
