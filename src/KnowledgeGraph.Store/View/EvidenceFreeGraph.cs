using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Entities and the edges between them as a view shows them.</summary>
internal static class EvidenceFreeGraph
{
    public static void Add(SnapshotBuilder builder, Node node)
    {
        var number = builder.Node(node.Id.Value, node.Labels);
        builder.Entities.Add(node.Id, number);
        foreach (var (name, value) in node.Properties)
            builder.SetNode(number, name, value);
    }

    public static void Add(SnapshotBuilder builder, EdgeRow row, IEnumerable<string>? statements)
    {
        var edge = builder.Edge(row.Key.Id, row.Key.Type, builder.Entities[row.Key.Source], builder.Entities[row.Key.Target]);
        foreach (var (name, value) in row.Properties)
            builder.SetEdge(edge, name, value);
        builder.SetEdge(edge, "id", row.Key.Id);
        builder.SetEdge(edge, "confidence", row.Confidence);
        foreach (var (name, value) in TimingProperties.Of(row.Key.Timing))
            builder.SetEdge(edge, name, value);
        if (statements is not null)
            builder.SetEdge(edge, "statements", PropertyValue.Texts(statements));
    }
}
