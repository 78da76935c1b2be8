namespace KnowledgeGraph.Documents;

/// <summary>Cuts out of a passage what stands in the midst of its sentences: numerals of references, "[edit]", a caption's credit, a link to a translation.</summary>
internal static class InlineFurniture
{
    private const int LongestCaption = 500;

    public static MappedText Clean(MappedText passage)
    {
        var cuts = new List<(int Start, int End)>();
        AddCredit(passage.Text, cuts);
        AddPatterns(passage.Text, cuts);
        AddLanguageName(passage.Text, cuts);
        if (cuts.Count == 0)
            return passage;
        cuts.Sort();
        return passage.Without(cuts);
    }

    private static void AddPatterns(string text, List<(int Start, int End)> cuts)
    {
        foreach (var pattern in FurnitureList.Inline)
        {
            for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
            {
                var cut = match.Groups["cut"] is { Success: true } group ? group : match;
                cuts.Add((cut.Index, cut.Index + cut.Length));
            }
        }
    }

    /// <summary>A caption ends in "rights reserved."; where a credit stands before that, it and the caption are cut.</summary>
    private static void AddCredit(string text, List<(int Start, int End)> cuts)
    {
        var top = text.AsSpan(0, Math.Min(text.Length, LongestCaption));
        foreach (var end in FurnitureList.CreditEnds)
        {
            var at = top.IndexOf(end, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
                continue;
            if (HasCredit(top[..at]))
                cuts.Add((0, at + end.Length));
            return;
        }
    }

    private static bool HasCredit(ReadOnlySpan<char> text)
    {
        foreach (var start in FurnitureList.CreditStarts)
        {
            if (text.Contains(start, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    private static void AddLanguageName(string text, List<(int Start, int End)> cuts)
    {
        foreach (var name in FurnitureList.LanguageNames)
        {
            var start = text.Length - name.Length;
            if (start < 2 || !text.EndsWith(name, StringComparison.Ordinal))
                continue;
            if (text[start - 1] == ' ' && text[start - 2] is '.' or '?' or '!' or '”' or '|')
                cuts.Add((start - 1, text.Length));
            return;
        }
    }
}
