using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Titles of office, and who held them when.</summary>
internal sealed class OfficeIndex
{
    private readonly CatalogueImage image;
    private readonly EntryTable entries;
    private readonly Dictionary<string, OfficeTitle> byTitle;
    private readonly Dictionary<string, OfficeTitle> byWriting;

    public OfficeIndex(CatalogueImage image, EntryTable entries)
    {
        (this.image, this.entries) = (image, entries);
        byTitle = image.Words.Titles.ToDictionary(title => title.Title, StringComparer.Ordinal);
        byWriting = new(StringComparer.Ordinal);
        foreach (var title in image.Words.Titles)
        {
            foreach (var written in title.Written.Prepend(title.Title))
                byWriting.TryAdd(FoldedName.Of(written), title);
        }
    }

    /// <summary>The title that is written so, in any case, with hyphens or without.</summary>
    public OfficeTitle? Find(string written) => byWriting.GetValueOrDefault(FoldedName.Of(written));

    /// <summary>Those who held the office, or one that comes under its title, by first day.</summary>
    public IReadOnlyList<OfficeTerm> Holders(EntityId of, string title, PartialDate? at)
    {
        if (Find(title) is not { } asked || entries.IndexOf(of) is not (>= 0 and var entry))
            return [];
        return
        [
            .. TermsOf(entry)
                .Where(term => ComesUnder(term.Title, asked.Title) && (at is null || term.Covers(at.Value)))
                .OrderBy(term => term.From?.Earliest ?? DateOnly.MinValue)
                .ThenBy(term => term.Person),
        ];
    }

    private IEnumerable<OfficeTerm> TermsOf(int entry)
    {
        var first = Array.BinarySearch(image.TermOffices, entry);
        while (first > 0 && image.TermOffices[first - 1] == entry)
            first--;
        for (var i = first; i >= 0 && i < image.TermOffices.Length && image.TermOffices[i] == entry; i++)
        {
            foreach (var term in entries[image.TermPeople[i]].Offices)
            {
                if (term.Of == entries[entry].Id)
                    yield return term;
            }
        }
    }

    private bool ComesUnder(string title, string general) => title == general
        || (byTitle.TryGetValue(title, out var known) && known.Is.Any(wider => ComesUnder(wider, general)));
}
