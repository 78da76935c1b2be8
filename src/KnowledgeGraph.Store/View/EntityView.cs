using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Entities and the edges between them as a view shows them.</summary>
internal static class EntityView
{
    public static int Add(SnapshotBuilder builder, Node node)
    {
        var number = builder.Node(node.Id.Value, node.Labels);
        builder.Entities.Add(node.Id, number);
        foreach (var (name, value) in node.Properties)
            builder.SetNode(number, name, value);
        return number;
    }

    public static void Describe(
        SnapshotBuilder builder, int edge, string id, Timing timing, double confidence, IReadOnlyDictionary<string, PropertyValue> properties,
        IEnumerable<string>? statements)
    {
        foreach (var (name, value) in properties)
            builder.SetEdge(edge, name, value);
        builder.SetEdge(edge, "id", id);
        builder.SetEdge(edge, "confidence", confidence);
        foreach (var (name, value) in TimingProperties.Of(timing))
            builder.SetEdge(edge, name, value);
        if (statements is not null)
            builder.SetEdge(edge, "statements", PropertyValue.Texts(statements));
    }
}
