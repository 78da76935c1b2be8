using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Which values of each slot are frequent enough to have an embedding.</summary>
internal static class SlotKeys
{
    /// <summary>The keys of each slot in ascending order.</summary>
    public static ulong[][] Collect(IEnumerable<WordFeatures> words, IReadOnlyList<FeatureSlot> slots)
    {
        var counts = slots.Select(_ => new Dictionary<ulong, int>()).ToArray();
        foreach (var word in words)
        {
            for (var slot = 0; slot < counts.Length; slot++)
                counts[slot][word.Values[slot]] = counts[slot].GetValueOrDefault(word.Values[slot]) + 1;
        }
        return [.. counts.Select((values, slot) => Frequent(values, slots[slot].LeastCount))];
    }

    private static ulong[] Frequent(Dictionary<ulong, int> values, int least) =>
        [.. values.Where(pair => pair.Value >= least).Select(pair => pair.Key).Order()];
}
