using System.Text;

namespace KnowledgeGraph.Cypher;

/// <summary>Counts the characters of a text as Unicode does: a pair of surrogates is one.</summary>
internal static class CodePoints
{
    public static int Count(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                count--;
        }
        return count;
    }

    /// <summary>Where a character begins, by its number; the text's end where there are fewer.</summary>
    public static int Offset(string text, long number)
    {
        var at = 0;
        for (; number > 0 && at < text.Length; number--)
            at += IsPair(text, at) ? 2 : 1;
        return at;
    }

    public static string Reverse(string text)
    {
        var reversed = new StringBuilder(text.Length);
        for (var end = text.Length; end > 0;)
        {
            var start = end > 1 && IsPair(text, end - 2) ? end - 2 : end - 1;
            reversed.Append(text, start, end - start);
            end = start;
        }
        return reversed.ToString();
    }

    private static bool IsPair(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
