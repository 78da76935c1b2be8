using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>An entity that the catalogue knows by name.</summary>
/// <param name="Id">Its id, <c>state:belarus</c>.</param>
/// <param name="Label">Its most particular label, <c>State</c>.</param>
/// <param name="Name">Its canonical name.</param>
public sealed record CatalogueEntry(EntityId Id, string Label, string Name)
{
    /// <summary>What sort of it: "alliance", "city"; of a dispute one of the schema's kinds. Null where not given.</summary>
    public string? Kind { get; init; }

    /// <summary>Its Wikidata item, <c>Q184</c>.</summary>
    public string? Wikidata { get; init; }

    /// <summary>ISO 3166-1 alpha-2, <c>BY</c>.</summary>
    public string? Iso2 { get; init; }

    /// <summary>ISO 3166-1 alpha-3, <c>BLR</c>.</summary>
    public string? Iso3 { get; init; }

    /// <summary><c>disputed</c> for a de facto state.</summary>
    public string? Status { get; init; }

    /// <summary>When it began; of a person the birth.</summary>
    public PartialDate? Start { get; init; }

    /// <summary>When it ended; of a person the death.</summary>
    public PartialDate? End { get; init; }

    /// <summary>When an event happened.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>When a treaty was signed.</summary>
    public PartialDate? Signed { get; init; }

    /// <summary>Its capital, a place.</summary>
    public Seat? Capital { get; init; }

    /// <summary>The place where it sits, or where it was signed or happened.</summary>
    public Seat? Seat { get; init; }

    /// <summary>The sides of a treaty, dispute or event. They help to resolve descriptions and are no edges.</summary>
    public IReadOnlyList<EntityId> Parties { get; init; } = [];

    /// <summary>The spellings it gives besides its canonical name; what follows by rule (surnames, capitals) is not among them.</summary>
    public IReadOnlyList<EntryName> Names { get; init; } = [];

    /// <summary>The places that stand for it where it acts, besides the capital, with the periods in which they did.</summary>
    public IReadOnlyList<Seat> Metonyms { get; init; } = [];

    /// <summary>The offices of a person, in the order of the file.</summary>
    public IReadOnlyList<OfficeTerm> Offices { get; init; } = [];

    /// <summary>A person's surname where it is not the last word of the name; empty where none is used alone.</summary>
    internal string? Surname { get; init; }

    /// <summary>True for a city that only another entry's capital, seat or metonym names.</summary>
    internal bool IsImplied { get; init; }

    /// <summary>0 for what the entry was loaded with first; later additions count up and come first among senses.</summary>
    internal int Layer { get; init; }
}
