namespace KnowledgeGraph.Catalogue;

/// <summary>What the catalogue says of titles and words, and not of one entry.</summary>
internal sealed record WordLists(
    IReadOnlyList<OfficeTitle> Titles,
    IReadOnlyList<Ambiguity> Ambiguities,
    IReadOnlyList<string> Common,
    IReadOnlyList<string> Honorifics,
    IReadOnlyList<string> Particles,
    IReadOnlyList<string> Suffixes)
{
    public static WordLists Empty { get; } = new([], [], [], [], [], []);

    public WordLists With(WordLists other)
    {
        var titles = other.Titles.Select(title => title.Title).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. Titles.Where(title => !titles.Contains(title.Title)), .. other.Titles],
            [.. other.Ambiguities, .. Ambiguities],
            Union(Common, other.Common),
            Union(Honorifics, other.Honorifics),
            Union(Particles, other.Particles),
            Union(Suffixes, other.Suffixes));
    }

    private static string[] Union(IEnumerable<string> left, IEnumerable<string> right) =>
        [.. left.Union(right, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
