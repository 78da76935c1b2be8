using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>
/// Lays what people created over the graph that follows from documents, and reads it back when a query has changed it. All that
/// stands beneath the numbers of the snapshot is derived.
/// </summary>
internal sealed class UserGraphOverlay(IGraphView derived)
{
    public GraphProtection Protection { get; } = new(derived.NodeLimit, derived.EdgeLimit);

    /// <summary>A graph of both.</summary>
    /// <remarks>An edge whose derived end is gone since is left out; it comes back with that end.</remarks>
    public PropertyGraph Over(UserGraph created)
    {
        var graph = new PropertyGraph(derived);
        if (created.Nodes.Count + created.Edges.Count == 0)
            return graph;
        using var transaction = graph.Begin();
        var byKey = new Dictionary<long, int>();
        foreach (var node in created.Nodes)
        {
            var number = byKey[node.Key] = transaction.CreateNode(node.Labels);
            foreach (var (name, value) in node.Properties)
                transaction.SetNodeProperty(number, name, value);
        }
        foreach (var edge in created.Edges)
        {
            if (End(edge.Source, byKey) is not { } source || End(edge.Target, byKey) is not { } target)
                continue;
            var number = transaction.CreateEdge(source, edge.Type, target);
            foreach (var (name, value) in edge.Properties)
                transaction.SetEdgeProperty(number, name, value);
        }
        transaction.Commit();
        return graph;
    }

    /// <summary>What people created, as a graph has it now.</summary>
    public UserGraph Read(IGraphView graph)
    {
        var nodes = new List<UserNode>();
        for (var node = Protection.Nodes; node < graph.NodeLimit; node++)
        {
            if (graph.HasNode(node))
                nodes.Add(new UserNode(node - Protection.Nodes, Labels(graph, node), Properties(graph, node, graph.NodeColumn)));
        }
        var edges = new List<UserEdge>();
        for (var edge = Protection.Edges; edge < graph.EdgeLimit; edge++)
        {
            if (graph.HasEdge(edge))
                edges.Add(new UserEdge(End(graph.SourceOf(edge)), graph.EdgeTypes[graph.TypeOf(edge)], End(graph.TargetOf(edge)), Properties(graph, edge, graph.EdgeColumn)));
        }
        return new UserGraph(nodes, edges);
    }

    // Every derived node has its id as a property, of which there is an index.
    private int? End(UserEdgeEnd end, Dictionary<long, int> byKey)
    {
        if (end.Key is { } key)
            return byKey.TryGetValue(key, out var node) ? node : null;
        return derived.TryNodesByText(derived.PropertyName("id"), end.Id!, out var found) && found.Length > 0 ? found[0] : null;
    }

    private UserEdgeEnd End(int node) => node < Protection.Nodes
        ? new UserEdgeEnd(null, derived.NodeColumn(derived.PropertyName("id"))!.Value(node)!.AsText)
        : new UserEdgeEnd(node - Protection.Nodes, null);

    private static List<string> Labels(IGraphView graph, int node)
    {
        var labels = new List<string>();
        foreach (var label in graph.LabelsOf(node))
            labels.Add(graph.Labels[label]);
        return labels;
    }

    private static SortedDictionary<string, PropertyValue> Properties(IGraphView graph, int element, Func<int, IPropertyColumn?> column)
    {
        var properties = new SortedDictionary<string, PropertyValue>(StringComparer.Ordinal);
        for (var symbol = 0; symbol < graph.PropertyNames.Count; symbol++)
        {
            if (column(symbol)?.Value(element) is { } value)
                properties.Add(graph.PropertyNames[symbol], value);
        }
        return properties;
    }
}
