namespace KnowledgeGraph.Model;

/// <summary>One text for one content of an entity's record.</summary>
internal static class RecordText
{
    public static string Of(EntityRecord record) => CanonicalText.Of(new ListValue(
    [
        new StringValue(record.Id.Value), PropertyValue.Texts(record.Labels), new StringValue(record.Name),
        PropertyValue.Texts(record.KnownAliases.Order(StringComparer.Ordinal)),
        new StringValue(CanonicalText.Of(record.Properties)),
    ]));
}
