namespace KnowledgeGraph.Language;

/// <summary>Frequent small words of several languages.</summary>
internal sealed class FunctionWords
{
    private readonly Dictionary<string, List<int>> languages = new(StringComparer.Ordinal);
    private readonly List<string> codes = [];

    /// <param name="lines">A line a language: its code, then its words; English first.</param>
    public FunctionWords(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var cells = line.Split(' ');
            foreach (var word in cells.Skip(1).Distinct(StringComparer.Ordinal))
            {
                if (!languages.TryGetValue(word, out var list))
                    languages.Add(word, list = []);
                list.Add(codes.Count);
            }
            codes.Add(cells[0]);
        }
    }

    /// <summary>The languages' codes; the first is English.</summary>
    public IReadOnlyList<string> Codes => codes;

    /// <summary>How many of the words are function words of each language.</summary>
    public int[] Count(IEnumerable<string> lowerWords)
    {
        var counts = new int[codes.Count];
        foreach (var word in lowerWords)
        {
            if (languages.TryGetValue(word, out var list))
                list.ForEach(language => counts[language]++);
        }
        return counts;
    }
}
