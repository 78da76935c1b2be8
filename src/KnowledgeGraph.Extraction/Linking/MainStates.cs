namespace KnowledgeGraph.Extraction;

/// <summary>Finds the two states that a document is about: "the two countries" are these where no other two were just told of.</summary>
internal static class MainStates
{
    // How many times as often as the third the second must be named.
    private const int Lead = 2;

    private const int Fewest = 3;

    /// <summary>A mention of each of the two, or none where no two stand out.</summary>
    public static IReadOnlyList<FoundMention> Of(IEnumerable<FoundMention> mentions)
    {
        var counted = mentions
            .Where(mention => mention.Entity.Labels.Contains("State", StringComparer.Ordinal))
            .GroupBy(mention => mention.Entity.Id)
            .Select(group => (Mention: group.First(), Count: group.Count()))
            .OrderByDescending(pair => pair.Count)
            .ThenBy(pair => pair.Mention.Entity.Id)
            .Take(3)
            .ToList();
        return counted.Count < 2 || counted[1].Count < Fewest || (counted.Count > 2 && counted[1].Count < Lead * counted[2].Count)
            ? []
            : [counted[0].Mention, counted[1].Mention];
    }
}
