using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>The cities and buildings that entries name as capital, seat or metonym without an entry of their own.</summary>
internal static class ImpliedPlaces
{
    public static IEnumerable<CatalogueEntry> Of(IReadOnlyList<CatalogueEntry> entries)
    {
        var known = entries.Select(entry => entry.Id).ToHashSet();
        foreach (var (place, kind, layer) in entries.SelectMany(PlacesOf))
        {
            if (place.Name.Length > 0 && known.Add(place.Place))
                yield return new CatalogueEntry(place.Place, "Place", place.Name) { Kind = kind, IsImplied = true, Layer = layer };
        }
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
