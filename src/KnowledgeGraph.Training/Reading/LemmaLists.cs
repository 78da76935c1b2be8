using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Lemmas to know by heart.</summary>
internal static class LemmaLists
{
    private const int LeastCount = 2;
    private const double LeastShare = 0.9;

    /// <summary>
    /// Forms with a tag whose lemma is not the form in lower case, seen more than once and nearly always with that lemma:
    /// form, tag and lemma with tabs between, in order.
    /// </summary>
    public static IReadOnlyList<string> Exceptions(IEnumerable<ConlluWord> words) =>
    [
        .. words.GroupBy(word => (Lower: word.Form.ToLowerInvariant(), word.Tags.Xpos))
            .Where(group => group.Count() >= LeastCount && !group.Key.Xpos.StartsWith("NNP", StringComparison.Ordinal))
            .Select(group => (group.Key, Best: MostFrequent(group), Count: group.Count()))
            .Where(entry => entry.Best.Count >= entry.Count * LeastShare && entry.Best.Lemma != entry.Key.Lower)
            .Select(entry => $"{entry.Key.Lower}\t{entry.Key.Xpos}\t{entry.Best.Lemma}")
            .Order(StringComparer.Ordinal),
    ];

    private static (string Lemma, int Count) MostFrequent(IEnumerable<ConlluWord> words) => words
        .GroupBy(word => word.Lemma, StringComparer.Ordinal)
        .Select(group => (Lemma: group.Key, Count: group.Count()))
        .OrderByDescending(entry => entry.Count)
        .ThenBy(entry => entry.Lemma, StringComparer.Ordinal)
        .First();
}
