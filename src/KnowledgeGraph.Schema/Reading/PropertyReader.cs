namespace KnowledgeGraph.Schema;

/// <summary>Reads the properties that a file lists.</summary>
internal static class PropertyReader
{
    private static readonly Dictionary<string, PropertyIndex> Indexes = new(StringComparer.Ordinal)
    {
        ["range"] = PropertyIndex.Range,
        ["fulltext"] = PropertyIndex.FullText,
    };

    /// <param name="fields">The object that has the list.</param>
    /// <param name="key">The list's key.</param>
    /// <param name="keysAllowed">True for edges, which a property can tell apart.</param>
    public static IReadOnlyList<Drafted<PropertyType>> Read(SchemaFields fields, string key, bool keysAllowed)
    {
        var properties = new List<Drafted<PropertyType>>();
        foreach (var item in fields.Objects(key))
        {
            var property = ReadOne(item, keysAllowed);
            if (properties.Exists(other => other.Value.Name == property.Name))
                item.Fault("name", SchemaErrors.Repeated(key, property.Name));
            properties.Add(new(property, item));
        }
        if (fields.Has(key) && properties.Count == 0)
            fields.Fault(key, SchemaErrors.Empty(key));
        return properties;
    }

    private static PropertyType ReadOne(SchemaFields fields, bool keysAllowed)
    {
        var index = PropertyIndex.None;
        foreach (var word in fields.OptionalTexts("index"))
        {
            if (Indexes.TryGetValue(word.Text, out var means))
                index |= means;
            else
                fields.Fault(word, SchemaErrors.NotAChoice("index", word.Text, Indexes.Keys));
        }
        var property = new PropertyType(
            SchemaChoices.Name(fields, "name", SchemaWords.Property),
            SchemaChoices.Choose<PropertyKind>(fields, "kind"),
            fields.Text("meaning"),
            fields.Flag("required"),
            keysAllowed && fields.Flag("key"),
            [.. fields.OptionalTexts("values").Select(value => value.Text)],
            index);
        fields.RefuseOthers();
        return property;
    }
}
