using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>The cities and buildings that entries name as capital, seat or metonym without an entry of their own.</summary>
internal static class ImpliedPlaces
{
    /// <summary>The places, each once; which entry names it decides nothing but by name, so that the order of files does not.</summary>
    public static IEnumerable<CatalogueEntry> Of(IReadOnlyList<CatalogueEntry> entries)
    {
        var known = entries.Select(entry => entry.Id).ToHashSet();
        return entries.SelectMany(PlacesOf)
            .Where(named => named.Place.Name.Length > 0 && !known.Contains(named.Place.Place))
            .OrderBy(named => named.Place.Place)
            .ThenByDescending(named => named.Layer)
            .ThenBy(named => named.Kind, StringComparer.Ordinal)
            .ThenBy(named => named.Place.Name, StringComparer.Ordinal)
            .DistinctBy(named => named.Place.Place)
            .Select(named => new CatalogueEntry(named.Place.Place, "Place", named.Place.Name) { Kind = named.Kind, IsImplied = true, Layer = named.Layer });
    }

    private static IEnumerable<(Seat Place, string Kind, int Layer)> PlacesOf(CatalogueEntry entry)
    {
        if (entry.Capital is { } capital)
            yield return (capital, "city", entry.Layer);
        if (entry.Seat is { } seat)
            yield return (seat, "city", entry.Layer);
        foreach (var metonym in entry.Metonyms)
            yield return (metonym, "seat of power", entry.Layer);
    }
}
