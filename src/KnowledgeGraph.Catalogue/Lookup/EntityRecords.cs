using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Catalogue;

/// <summary>Makes of entries what a document's reading holds of an entity.</summary>
internal static class EntityRecords
{
    public static EntityRecord Of(CatalogueEntry entry, IEnumerable<EntryName> spellings) => new(
        entry.Id,
        GraphSchema.Default.Expand(entry.Label),
        entry.Name,
        [
            .. spellings.Where(name => name.Kind is not (NameKind.Initials or NameKind.Combining or NameKind.Metonym) && name.Text != entry.Name)
                .Select(name => name.Text)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ],
        PropertiesOf(entry));

    private static SortedDictionary<string, PropertyValue> PropertiesOf(CatalogueEntry entry)
    {
        var isPerson = entry.Label == "Person";
        var properties = new SortedDictionary<string, PropertyValue>(StringComparer.Ordinal);
        Add("kind", entry.Kind);
        Add("wikidata", entry.Wikidata);
        Add("iso2", entry.Iso2);
        Add("iso3", entry.Iso3);
        Add("status", entry.Status);
        Add(isPerson ? "born" : "start", entry.Start?.ToString());
        Add(isPerson ? "died" : "end", entry.End?.ToString());
        Add("date", entry.Date?.ToString());
        Add("signed", entry.Signed?.ToString());
        var demonyms = entry.Names.Where(name => name.Kind is NameKind.Demonym or NameKind.Adjective).Select(name => name.Text).Distinct(StringComparer.Ordinal).ToArray();
        if (demonyms.Length > 0 && entry.Label == "State")
            properties.Add("demonyms", PropertyValue.Texts(demonyms));
        return properties;

        void Add(string name, string? value)
        {
            if (value is not null)
                properties.Add(name, value);
        }
    }
}
