using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>What files hold, by itself sound, with the places that messages need; not yet compared with one another.</summary>
internal sealed class FileDraft
{
    public List<Placed<CatalogueEntry>> Entries { get; } = [];

    public List<Placed<OfficeTitle>> Titles { get; } = [];

    public List<Placed<Ambiguity>> Ambiguities { get; } = [];

    /// <summary>Ids that entries refer to, and what they must be.</summary>
    public List<(Placed<EntityId> Id, ReferenceRole Role)> References { get; } = [];

    /// <summary>Titles of people's offices.</summary>
    public List<Placed<string>> TitlesUsed { get; } = [];

    /// <summary>The word lists by their keys.</summary>
    public Dictionary<string, List<string>> Words { get; } = new(StringComparer.Ordinal);

    public CatalogueData ToData() => new([.. Entries.Select(entry => entry.Value)], new WordLists(
        [.. Titles.Select(title => title.Value)],
        [.. Ambiguities.Select(ambiguity => ambiguity.Value)],
        WordsOf("commonWords"), WordsOf("honorifics"), WordsOf("particles"), WordsOf("suffixes")));

    private string[] WordsOf(string key) => [.. Words.GetValueOrDefault(key, []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

/// <summary>As what an entry refers to another.</summary>
internal enum ReferenceRole
{
    /// <summary>The state, organization or company of an office.</summary>
    Office,

    /// <summary>A side of a treaty, dispute or event.</summary>
    Party,

    /// <summary>A capital, seat or metonym.</summary>
    Place,
}
