using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>No two entries have one id, one Wikidata item or one code.</summary>
internal static class IdentityChecks
{
    public static void Run(FileDraft draft, FaultList faults)
    {
        var ids = new Dictionary<EntityId, InputPlace>();
        foreach (var (entry, place) in draft.Entries)
        {
            if (!ids.TryAdd(entry.Id, place))
                faults.Add(place, CatalogueErrors.DuplicateId(entry.Id, ids[entry.Id]));
        }
        RefuseRepeated(draft, "wikidata", entry => entry.Wikidata, faults);
        RefuseRepeated(draft, "iso2", entry => entry.Iso2, faults);
        RefuseRepeated(draft, "iso3", entry => entry.Iso3, faults);
    }

    private static void RefuseRepeated(FileDraft draft, string key, Func<CatalogueEntry, string?> valueOf, FaultList faults)
    {
        var seen = new Dictionary<string, Placed<CatalogueEntry>>(StringComparer.Ordinal);
        foreach (var entry in draft.Entries)
        {
            if (valueOf(entry.Value) is not { } value || seen.TryAdd(value, entry) || seen[value].Value.Id == entry.Value.Id)
                continue;
            faults.Add(entry.Place, CatalogueErrors.DuplicateCode(key, value, seen[value].Value.Id, seen[value].Place));
        }
    }
}
