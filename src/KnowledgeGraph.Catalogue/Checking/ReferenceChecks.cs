using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Catalogue;

/// <summary>Every id that an entry refers to is an entry's, and of a sort that makes sense there.</summary>
internal static class ReferenceChecks
{
    public static void Run(FileDraft draft, CatalogueData whole, KnownEntries entries, FaultList faults)
    {
        foreach (var ((id, place), role) in draft.References)
        {
            if (!entries.TryFind(id, out var entry))
                faults.Add(place, CatalogueErrors.UnknownEntry(id, entries.Ids));
            else if (role == ReferenceRole.Office && (entry.Label == "Person" || !IsActor(entry)))
                faults.Add(place, CatalogueErrors.NoOfficeIn(id, entry.Label));
            else if (role == ReferenceRole.Party && !IsActor(entry))
                faults.Add(place, CatalogueErrors.NotAnActor(id, entry.Label));
            else if (role == ReferenceRole.Place && entry.Label != "Place")
                faults.Add(place, CatalogueErrors.NotAPlace(id, entry.Label));
        }
        var titles = whole.Words.Titles.Select(title => title.Title).ToHashSet(StringComparer.Ordinal);
        foreach (var (title, place) in draft.TitlesUsed)
        {
            if (!titles.Contains(title))
                faults.Add(place, CatalogueErrors.UnknownTitle(title, titles));
        }
    }

    private static bool IsActor(CatalogueEntry entry) => GraphSchema.Default.Is(entry.Label, "Actor");
}
