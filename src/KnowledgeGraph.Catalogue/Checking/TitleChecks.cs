using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Titles are defined once, written in distinct ways, and come under titles that exist and not under themselves.</summary>
internal static class TitleChecks
{
    public static void Run(FileDraft draft, IReadOnlyList<OfficeTitle> whole, FaultList faults)
    {
        var places = new Dictionary<string, InputPlace>(StringComparer.Ordinal);
        var wider = whole.DistinctBy(title => title.Title).ToDictionary(title => title.Title, title => title.Is, StringComparer.Ordinal);
        foreach (var (title, place) in draft.Titles)
        {
            if (!places.TryAdd(title.Title, place))
                faults.Add(place, CatalogueErrors.DuplicateTitle(title.Title, places[title.Title]));
            foreach (var general in title.Is.Where(general => !wider.ContainsKey(general)))
                faults.Add(place, CatalogueErrors.UnknownTitle(general, wider.Keys));
            if (ComesUnderItself(title.Title, wider))
                faults.Add(place, CatalogueErrors.CircularTitle(title.Title));
        }
        RefuseWrittenTwice(draft, faults);
    }

    private static void RefuseWrittenTwice(FileDraft draft, FaultList faults)
    {
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (title, place) in draft.Titles.DistinctBy(title => title.Value.Title))
        {
            foreach (var way in title.Written.Prepend(title.Title))
            {
                if (!written.TryAdd(FoldedName.Of(way), title.Title))
                    faults.Add(place, CatalogueErrors.WrittenTwice(way, written[FoldedName.Of(way)]));
            }
        }
    }

    private static bool ComesUnderItself(string title, Dictionary<string, IReadOnlyList<string>> wider)
    {
        var (seen, next) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>(wider[title]));
        while (next.TryPop(out var general))
        {
            if (general == title)
                return true;
            if (seen.Add(general) && wider.TryGetValue(general, out var more))
            {
                foreach (var each in more)
                    next.Push(each);
            }
        }
        return false;
    }
}
