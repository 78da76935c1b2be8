namespace KnowledgeGraph.Language;

/// <summary>Makes the names of a text agree: what is written alike is of one kind, and a word of a person's longer name is that person.</summary>
internal static class NameAgreement
{
    /// <summary>The names, each of the kind that names written like it have most often.</summary>
    /// <param name="names">The names of a text in their order.</param>
    /// <param name="sentences">Its sentences.</param>
    public static IReadOnlyList<NameSpan> Of(IReadOnlyList<NameSpan> names, IReadOnlyList<TaggedWords> sentences)
    {
        var words = names.Select(name => name.WordsIn(sentences).ToList()).ToList();
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

    /// <summary>Whether names of a kind are told from others by what the rest of the text says.</summary>
    public static bool Agrees(NameType type) => type is NameType.Person or NameType.Organization or NameType.Place;

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
