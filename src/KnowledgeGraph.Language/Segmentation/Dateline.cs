namespace KnowledgeGraph.Language;

/// <summary>The line of place and agency that a news report opens with, <c>KYIV (Reuters) -</c>: a sentence by itself.</summary>
internal static class Dateline
{
    private const int LongestDateline = 14;

    /// <summary>The place of the dash that ends the dateline at the beginning of a text, or -1.</summary>
    public static int End(List<WordSpan> words)
    {
        if (words.Count == 0 || !IsInCapitals(words[0].Form))
            return -1;
        for (var i = 1; i < Math.Min(words.Count - 1, LongestDateline); i++)
        {
            if (words[i].Form is "-" or "--" or "\u2013" or "\u2014")
                return words[i - 1].Form == ")" && words[i].Start > words[i - 1].End && words[i + 1].Start > words[i].End ? i : -1;
        }
        return -1;
    }

    private static bool IsInCapitals(string form) => form.Length > 1 && form.All(c => char.IsUpper(c) || c is '.' or '\'');
}
