namespace KnowledgeGraph.Language;

/// <summary>Words that are written in one but are two: what may follow an apostrophe, and where words like <c>cannot</c> part.</summary>
internal sealed class ContractionList
{
    private readonly HashSet<string> tails = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> cuts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> tailLookup;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> cutLookup;

    public ContractionList(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            if (line[0] == '\'')
                tails.Add(line[1..]);
            else
                cuts.Add(line.Remove(bar, 1), bar);
        }
        tailLookup = tails.GetAlternateLookup<ReadOnlySpan<char>>();
        cutLookup = cuts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether these letters after an apostrophe are a word: s, ll, ve.</summary>
    public bool IsTail(ReadOnlySpan<char> letters) => tailLookup.Contains(letters);

    /// <summary>How many characters the first of the two words in this one has; 0 where it is one word.</summary>
    public int CutOf(ReadOnlySpan<char> word) => cutLookup.TryGetValue(word, out var cut) ? cut : 0;
}
