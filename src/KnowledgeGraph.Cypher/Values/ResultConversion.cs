using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Turns the values of a running query into what it returns; nodes and edges are read from the graph here.</summary>
internal sealed class ResultConversion(IGraphView graph)
{
    private readonly PropertyReader properties = new(graph);

    public Value ToValue(in Datum value) => value.Kind switch
    {
        DatumKind.Node => Node(value.Element),
        DatumKind.Relationship => Edge(value.Element),
        DatumKind.VirtualNode => Node(value.VirtualNode),
        DatumKind.VirtualRelationship => Edge(value.VirtualRelationship),
        DatumKind.Path => new PathValue([.. value.Path.Nodes.Select(Node)], [.. value.Path.Relationships.Select(Edge)]),
        DatumKind.List => new ListValue([.. value.Items.Select(item => ToValue(item))]),
        DatumKind.Map => new MapValue(Entries(value.Map, item => ToValue(item))),
        _ => ValueConversion.ToProperty(value),
    };

    /// <summary>The engine's own id of a node, as text.</summary>
    public static string NodeId(int node) => "n" + node.ToString(CultureInfo.InvariantCulture);

    /// <summary>The engine's own id of an edge, as text.</summary>
    public static string EdgeId(int edge) => "r" + edge.ToString(CultureInfo.InvariantCulture);

    private NodeValue Node(int node)
    {
        if (!graph.HasNode(node))
            return new NodeValue(NodeId(node), [], new Dictionary<string, PropertyValue>());
        var labels = new List<string>();
        foreach (var label in graph.LabelsOf(node))
            labels.Add(graph.Labels[label]);
        labels.Sort(StringComparer.Ordinal);
        return new NodeValue(NodeId(node), labels, Properties(properties.NodeProperties(node)));
    }

    private RelationshipValue Edge(int edge)
    {
        var held = graph.HasEdge(edge) ? Properties(properties.EdgeProperties(edge)) : new Dictionary<string, PropertyValue>();
        return new RelationshipValue(
            EdgeId(edge), graph.EdgeTypes[graph.TypeOf(edge)], NodeId(graph.SourceOf(edge)), NodeId(graph.TargetOf(edge)), held);
    }

    private static NodeValue Node(VirtualNode node) => new(NodeId(node.Number), node.Labels, Properties(node.Properties));

    private static RelationshipValue Edge(VirtualRelationship edge) =>
        new(EdgeId(edge.Number), edge.Type, NodeId(edge.Source.Number), NodeId(edge.Target.Number), Properties(edge.Properties));

    private static Dictionary<string, PropertyValue> Properties(DatumMap map) => Entries(map, item => ValueConversion.ToProperty(item));

    private static Dictionary<string, T> Entries<T>(DatumMap map, Func<Datum, T> convert)
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        for (var i = 0; i < map.Count; i++)
            entries[map.Keys[i]] = convert(map.Values[i]);
        return entries;
    }
}
