namespace KnowledgeGraph.Model;

/// <summary>What tells an edge from every other, and the id made of it.</summary>
internal sealed record EdgeKey(string Id, string Type, EntityId Source, EntityId Target, Timing Timing)
{
    /// <summary>The key of the edge that a statement with these ends makes.</summary>
    public static EdgeKey Of(Statement statement, EntityId subject, EntityId @object, EdgeRule rule)
    {
        var (source, target) = rule.Symmetric && @object < subject ? (@object, subject) : (subject, @object);
        var timing = statement.Timing;
        string?[] parts =
        [
            statement.Type, source.Value, target.Value, timing.Date?.ToString(), timing.From?.ToString(), timing.To?.ToString(),
            .. rule.KeyProperties.Select(name => statement.Properties.TryGetValue(name, out var value) ? KeyText(value) : null),
        ];
        return new(ContentHash.Of(parts), statement.Type, source, target, timing);
    }

    /// <summary>"Prime  Minister" and "prime minister" are one title.</summary>
    private static string KeyText(PropertyValue value) => value is StringValue text
        ? string.Join(' ', text.Text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        : CanonicalText.Of(value);
}
