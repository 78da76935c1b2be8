using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Finds out whether a graph keeps the constraints that users created.</summary>
internal sealed class ConstraintCheck(IGraphView graph)
{
    /// <summary>What breaks a constraint, in a sentence; null where nothing does.</summary>
    public string? Violation(SchemaRule rule)
    {
        var seen = new HashSet<Datum[]>(RowEquality.Instance);
        var columns = rule.Properties.Select(name => Column(rule, name)).ToArray();
        var required = !rule.Kind.Contains("UNIQUE", StringComparison.Ordinal);
        foreach (var element in Elements(rule))
        {
            var values = Array.ConvertAll(columns, column => PropertyReader.Read(column, element));
            var isComplete = !Array.Exists(values, value => value.IsNull);
            if (required && !isComplete)
                return $"a {Kind(rule)} :{rule.Labels[0]} has no {string.Join(", ", rule.Properties)}, which '{rule.Name}' requires";
            if (rule.IsUnique && isComplete && !seen.Add(values))
                return $"two {Kind(rule)}s :{rule.Labels[0]} have {string.Join(", ", rule.Properties.Zip(values, (name, value) => $"{name} = {DatumText.Describe(value)}"))}, which '{rule.Name}' forbids";
        }
        return null;
    }

    private static string Kind(SchemaRule rule) => rule.IsRelationship ? "relationship" : "node";

    private IPropertyColumn? Column(SchemaRule rule, string name) =>
        rule.IsRelationship ? graph.EdgeColumn(graph.PropertyName(name)) : graph.NodeColumn(graph.PropertyName(name));

    private int[] Elements(SchemaRule rule) => rule.IsRelationship
        ? graph.EdgesOfType(graph.EdgeType(rule.Labels[0])).ToArray()
        : graph.NodesWithLabel(graph.Label(rule.Labels[0])).ToArray();
}
