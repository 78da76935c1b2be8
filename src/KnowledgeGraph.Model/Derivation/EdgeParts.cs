namespace KnowledgeGraph.Model;

/// <summary>Makes an edge of the statements behind it.</summary>
internal static class EdgeParts
{
    /// <summary>The edge.</summary>
    /// <param name="key">Its identity.</param>
    /// <param name="statements">All statements that make it, sorted by id.</param>
    /// <param name="passageOf">The text of the passage in which evidence stands.</param>
    public static Edge ToEdge(EdgeKey key, IReadOnlyList<Statement> statements, Func<Evidence, string> passageOf) => new(
        key.Id, key.Type, key.Source, key.Target, key.Timing, Corroboration.Confidence(statements, passageOf), Properties(statements),
        [.. statements.Select(statement => statement.Id)], Evidence(statements));

    /// <summary>Where it was read, by document and offset; a person's reason, if given, stands in no document and comes first.</summary>
    public static IReadOnlyList<Evidence> Evidence(IEnumerable<Statement> statements) => Sorted(statements.Select(statement => statement.Evidence));

    /// <summary>The same of what statements stand on.</summary>
    public static IReadOnlyList<Evidence> Sorted(IEnumerable<Evidence> evidence) =>
    [
        .. evidence
            .Where(sentence => sentence.Document.Length > 0 || sentence.Text.Length > 0)
            .OrderBy(sentence => sentence.Document, StringComparer.Ordinal)
            .ThenBy(sentence => sentence.Start)
            .ThenBy(sentence => sentence.End)
            .ThenBy(sentence => sentence.Text, StringComparer.Ordinal),
    ];

    /// <summary>Where statements differ: what most say, then what the surest says, then what sorts first.</summary>
    private static SortedDictionary<string, PropertyValue> Properties(IReadOnlyList<Statement> statements)
    {
        var merged = new SortedDictionary<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var values in statements.SelectMany(statement => statement.Properties.Select(entry => (entry.Key, entry.Value, statement.Confidence)))
            .GroupBy(said => said.Key, StringComparer.Ordinal))
        {
            merged.Add(values.Key, values.GroupBy(said => CanonicalText.Of(said.Value), StringComparer.Ordinal)
                .OrderByDescending(group => group.Count())
                .ThenByDescending(group => group.Max(said => said.Confidence))
                .ThenBy(group => group.Key, StringComparer.Ordinal)
                .First().First().Value);
        }
        return merged;
    }
}
