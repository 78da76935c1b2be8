namespace KnowledgeGraph.Language;

/// <summary>
/// Where the words of several sentences stand in one matrix: all first words, then all second words and so on, the longest
/// sentence first, so that a recurrent step works on neighbouring rows and no row is empty.
/// </summary>
internal sealed class BatchLayout
{
    private readonly int[] places;
    private readonly int[] offsets;
    private readonly int[] active;

    /// <param name="lengths">The number of rows of each sentence, at least one.</param>
    public BatchLayout(IReadOnlyList<int> lengths)
    {
        Lengths = lengths;
        int[] order = [.. Enumerable.Range(0, lengths.Count).OrderByDescending(i => lengths[i])];
        places = new int[lengths.Count];
        for (var i = 0; i < order.Length; i++)
            places[order[i]] = i;
        Steps = lengths.Count == 0 ? 0 : lengths[order[0]];
        (offsets, active) = (new int[Steps + 1], new int[Steps + 1]);
        for (var step = 0; step < Steps; step++)
        {
            active[step] = lengths.Count(length => length > step);
            offsets[step + 1] = offsets[step] + active[step];
        }
    }

    public IReadOnlyList<int> Lengths { get; }

    /// <summary>The length of the longest sentence.</summary>
    public int Steps { get; }

    /// <summary>Rows in all.</summary>
    public int Rows => offsets[Steps];

    /// <summary>The row of a sentence's word.</summary>
    public int Row(int sentence, int step) => offsets[step] + places[sentence];

    /// <summary>The first row of a step.</summary>
    public int Offset(int step) => offsets[step];

    /// <summary>How many sentences reach a step.</summary>
    public int Active(int step) => active[step];
}
