namespace KnowledgeGraph.Catalogue;

/// <summary>Which keys an entry may have, by its label: the format, as <c>seeds/catalogue/README.md</c> documents it.</summary>
internal static class EntryKeys
{
    private static readonly string[] Bodies = ["State", "Organization", "Company"];
    private static readonly string[] Territories = ["State", "Place"];
    private static readonly string[] Seated = ["Organization", "Company", "Treaty", "Event"];

    private static readonly Dictionary<string, string[]> Labels = new(StringComparer.Ordinal)
    {
        ["adjectives"] = [.. Bodies, "Place"],
        ["born"] = ["Person"],
        ["capital"] = Territories,
        ["combining"] = Territories,
        ["date"] = ["Event"],
        ["demonyms"] = Territories,
        ["died"] = ["Person"],
        ["end"] = [.. Bodies, "Dispute", "Place"],
        ["iso2"] = Territories,
        ["iso3"] = Territories,
        ["metonyms"] = Bodies,
        ["offices"] = ["Person"],
        ["parties"] = ["Treaty", "Dispute", "Event"],
        ["seat"] = Seated,
        ["signed"] = ["Treaty"],
        ["start"] = [.. Bodies, "Dispute", "Place"],
        ["status"] = ["State"],
        ["surname"] = ["Person"],
    };

    /// <summary>Faults the keys that entries of the label do not have.</summary>
    public static void RefuseMisplaced(Fields entry, string label)
    {
        foreach (var key in entry.Keys)
        {
            if (Labels.TryGetValue(key, out var labels) && !labels.Contains(label, StringComparer.Ordinal))
                entry.Fault(key, CatalogueErrors.MisplacedKey(key, label, labels));
        }
    }
}
