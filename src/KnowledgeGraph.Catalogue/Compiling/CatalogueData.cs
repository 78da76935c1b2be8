namespace KnowledgeGraph.Catalogue;

/// <summary>What catalogue files say, before anything is derived from it.</summary>
internal sealed record CatalogueData(IReadOnlyList<CatalogueEntry> Entries, WordLists Words)
{
    public static CatalogueData Empty { get; } = new([], WordLists.Empty);

    /// <summary>Both; where an id, a title or an ambiguous name is in both, the other's holds.</summary>
    public CatalogueData With(CatalogueData other)
    {
        var above = Entries.Count == 0 ? 0 : Entries.Max(entry => entry.Layer) + 1;
        var replaced = other.Entries.Select(entry => entry.Id).ToHashSet();
        return new(
            [.. Entries.Where(entry => !replaced.Contains(entry.Id)), .. other.Entries.Select(entry => entry with { Layer = entry.Layer + above })],
            Words.With(other.Words));
    }

    /// <summary>The entries that pass, with all titles and word lists.</summary>
    public CatalogueData Where(Func<CatalogueEntry, bool> keep) => this with { Entries = [.. Entries.Where(keep)] };
}
