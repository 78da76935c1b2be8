namespace KnowledgeGraph.Language;

/// <summary>Makes the names of a text agree: what is written alike is of one kind, and a word of a person's longer name is that person.</summary>
internal static class NameAgreement
{
    /// <param name="names">The names in the order of the text.</param>
    /// <param name="wordsOf">The words of a name.</param>
    public static IReadOnlyList<Name> Of(IReadOnlyList<Name> names, Func<Name, IReadOnlyList<string>> wordsOf)
    {
        var words = names.Select(wordsOf).ToList();
        var kinds = new Dictionary<string, Dictionary<NameType, int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (!Agrees(names[i].Type))
                continue;
            Count(kinds, string.Join(' ', words[i]), names[i].Type);
            if (names[i].Type == NameType.Person && words[i].Count > 1)
            {
                Count(kinds, words[i][0], NameType.Person);
                Count(kinds, words[i][^1], NameType.Person);
            }
        }
        return [.. names.Select((name, i) => Agrees(name.Type) ? name with { Type = Most(kinds[string.Join(' ', words[i])], name.Type) } : name)];
    }

    private static bool Agrees(NameType type) => type is NameType.Person or NameType.Organization or NameType.Place;

    private static void Count(Dictionary<string, Dictionary<NameType, int>> kinds, string key, NameType type)
    {
        if (!kinds.TryGetValue(key, out var counts))
            kinds.Add(key, counts = []);
        counts[type] = counts.GetValueOrDefault(type) + 1;
    }

    /// <summary>The most frequent kind; its own where none is more so.</summary>
    private static NameType Most(Dictionary<NameType, int> counts, NameType own) =>
        counts.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key == own).First().Key;
}
