namespace KnowledgeGraph.Training;

/// <summary>Labels and their numbers, most frequent first; rare ones have none.</summary>
internal sealed class LabelList
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public LabelList(IEnumerable<string> labels, int least = 1, string? first = null)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in labels)
            counts[label] = counts.GetValueOrDefault(label) + 1;
        Names = [.. counts.Where(pair => pair.Value >= least)
            .OrderBy(pair => pair.Key == first ? 0 : 1)
            .ThenByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Key)];
        for (var i = 0; i < Names.Count; i++)
            numbers.Add(Names[i], i);
    }

    public IReadOnlyList<string> Names { get; }

    /// <summary>The label's number, or -1 where it is too rare to have one.</summary>
    public int NumberOf(string label) => numbers.GetValueOrDefault(label, -1);
}
