using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>The time in which a name can mean an entry: while both last.</summary>
internal readonly record struct LifeSpan(PartialDate? From, PartialDate? To)
{
    public static LifeSpan Of(CatalogueEntry entry, EntryName name)
    {
        var (start, end) = entry.Label switch
        {
            "Treaty" => (entry.Signed, entry.Signed),
            "Event" => (entry.Date, entry.Date),
            "Person" when InOffice(entry) is { } term => (term.From, term.To),
            _ => (entry.Start, entry.End),
        };
        return new(name.From ?? start, name.To ?? end);
    }

    /// <summary>True where one ends no later than the other begins; days that may be the same do not count as shared.</summary>
    public bool IsApartFrom(LifeSpan other) => To?.Earliest <= other.From?.Latest || other.To?.Earliest <= From?.Latest;

    private static LifeSpan? InOffice(CatalogueEntry person)
    {
        if (person.Offices.Count == 0 || person.Offices.Any(term => term.From is null))
            return null;
        var to = person.Offices.Any(term => term.To is null) ? (PartialDate?)null : person.Offices.Max(term => term.To!.Value);
        return new(person.Offices.Min(term => term.From!.Value), to);
    }
}
