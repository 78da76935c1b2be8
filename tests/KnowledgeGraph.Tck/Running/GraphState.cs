using KnowledgeGraph.Store;

namespace KnowledgeGraph.Tck;

/// <summary>What a graph holds, so that the effects of a query can be counted.</summary>
internal sealed class GraphState
{
    private readonly HashSet<string> nodes = [];
    private readonly HashSet<string> relationships = [];
    private readonly HashSet<string> labels = [];
    private readonly HashSet<string> properties = [];

    public GraphState(IGraphView graph)
    {
        for (var node = 0; node < graph.NodeLimit; node++)
        {
            if (!graph.HasNode(node))
                continue;
            nodes.Add($"{node}");
            foreach (var label in graph.LabelsOf(node))
                labels.Add(graph.Labels[label]);
            AddProperties(graph, $"n{node}", node, graph.NodeColumn);
        }
        for (var edge = 0; edge < graph.EdgeLimit; edge++)
        {
            if (!graph.HasEdge(edge))
                continue;
            relationships.Add($"{edge}");
            AddProperties(graph, $"r{edge}", edge, graph.EdgeColumn);
        }
    }

    /// <summary>The effects that led from here to another state, by name; those of none are left out.</summary>
    public SortedDictionary<string, int> EffectsTo(GraphState after)
    {
        var effects = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Compare(effects, "nodes", nodes, after.nodes);
        Compare(effects, "relationships", relationships, after.relationships);
        Compare(effects, "labels", labels, after.labels);
        Compare(effects, "properties", properties, after.properties);
        return effects;
    }

    private static void Compare(SortedDictionary<string, int> effects, string name, HashSet<string> before, HashSet<string> after)
    {
        if (after.Count(item => !before.Contains(item)) is > 0 and var added)
            effects[$"+{name}"] = added;
        if (before.Count(item => !after.Contains(item)) is > 0 and var removed)
            effects[$"-{name}"] = removed;
    }

    private void AddProperties(IGraphView graph, string element, int number, Func<int, IPropertyColumn?> column)
    {
        for (var property = 0; property < graph.PropertyNames.Count; property++)
        {
            if (column(property)?.Value(number) is { } value)
                properties.Add($"{element}.{graph.PropertyNames[property]}={new TckText(false).Of(value)}");
        }
    }
}
