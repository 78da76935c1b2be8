using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Changes that lie over an immutable graph. Once published it is never written again; a transaction forks it.</summary>
internal sealed class GraphLayer
{
    private readonly PagedColumn<int[]> labels;
    private readonly PagedColumn<Adjacency> outgoing;
    private readonly PagedColumn<Adjacency> incoming;
    private readonly PagedColumn<bool> deletedNodes;
    private readonly PagedColumn<bool> deletedEdges;
    private readonly PagedColumn<(int Type, int Source, int Target)> edges;
    private readonly Dictionary<int, NumberList> nodesByLabel;
    private readonly Dictionary<int, NumberList> edgesByType;
    private readonly Dictionary<int, OverlayColumn> nodeColumns;
    private readonly Dictionary<int, OverlayColumn> edgeColumns;
    private readonly HashSet<Adjacency> owned = new(ReferenceEqualityComparer.Instance);

    public GraphLayer(IGraphView beneath)
    {
        Beneath = beneath;
        (labels, outgoing, incoming) = (new(), new(), new());
        (deletedNodes, deletedEdges, edges) = (new(), new(), new());
        (nodesByLabel, edgesByType, nodeColumns, edgeColumns) = ([], [], [], []);
        (NodeLimit, EdgeLimit, NodeCount, EdgeCount) = (beneath.NodeLimit, beneath.EdgeLimit, beneath.NodeCount, beneath.EdgeCount);
        Labels = new NameTable(beneath.Labels);
        EdgeTypes = new NameTable(beneath.EdgeTypes);
        PropertyNames = new NameTable(beneath.PropertyNames);
    }

    private GraphLayer(GraphLayer other)
    {
        Beneath = other.Beneath;
        (labels, outgoing, incoming) = (other.labels.Fork(), other.outgoing.Fork(), other.incoming.Fork());
        (deletedNodes, deletedEdges, edges) = (other.deletedNodes.Fork(), other.deletedEdges.Fork(), other.edges.Fork());
        nodesByLabel = other.nodesByLabel.ToDictionary(pair => pair.Key, pair => pair.Value.Fork());
        edgesByType = other.edgesByType.ToDictionary(pair => pair.Key, pair => pair.Value.Fork());
        nodeColumns = other.nodeColumns.ToDictionary(pair => pair.Key, pair => pair.Value.Fork());
        edgeColumns = other.edgeColumns.ToDictionary(pair => pair.Key, pair => pair.Value.Fork());
        (NodeLimit, EdgeLimit, NodeCount, EdgeCount) = (other.NodeLimit, other.EdgeLimit, other.NodeCount, other.EdgeCount);
        (Labels, EdgeTypes, PropertyNames) = (other.Labels.Fork(), other.EdgeTypes.Fork(), other.PropertyNames.Fork());
    }

    public IGraphView Beneath { get; }

    public NameTable Labels { get; }

    public NameTable EdgeTypes { get; }

    public NameTable PropertyNames { get; }

    public int NodeLimit { get; private set; }

    public int EdgeLimit { get; private set; }

    public int NodeCount { get; private set; }

    public int EdgeCount { get; private set; }

    public GraphLayer Fork() => new(this);

    /// <summary>Sorts what waits to be sorted, so that readers in parallel find nothing left to do.</summary>
    public void Freeze()
    {
        foreach (var adjacency in owned)
            adjacency.All(TypeOf);
        owned.Clear();
    }

    public bool HasNode(int node) => node >= 0 && node < NodeLimit && !deletedNodes[node] && (node >= Beneath.NodeLimit || Beneath.HasNode(node));

    public bool HasEdge(int edge) => edge >= 0 && edge < EdgeLimit && !deletedEdges[edge] && (edge >= Beneath.EdgeLimit || Beneath.HasEdge(edge));

    public ReadOnlySpan<int> LabelsOf(int node) => labels[node] is { } own ? own : node < Beneath.NodeLimit ? Beneath.LabelsOf(node) : [];

    public ReadOnlySpan<int> NodesWithLabel(int label) =>
        nodesByLabel.TryGetValue(label, out var own) ? own.Span : label < Beneath.Labels.Count ? Beneath.NodesWithLabel(label) : [];

    public ReadOnlySpan<int> EdgesOfType(int type) =>
        edgesByType.TryGetValue(type, out var own) ? own.Span : type < Beneath.EdgeTypes.Count ? Beneath.EdgesOfType(type) : [];

    public int TypeOf(int edge) => edge < Beneath.EdgeLimit ? Beneath.TypeOf(edge) : edges[edge].Type;

    public int SourceOf(int edge) => edge < Beneath.EdgeLimit ? Beneath.SourceOf(edge) : edges[edge].Source;

    public int TargetOf(int edge) => edge < Beneath.EdgeLimit ? Beneath.TargetOf(edge) : edges[edge].Target;

    public Neighbours Neighbours(int node, EdgeDirection direction) => Side(direction)[node] is { } own
        ? own.All(TypeOf)
        : node < Beneath.NodeLimit ? Beneath.Neighbours(node, direction) : default;

    public Neighbours Neighbours(int node, int type, EdgeDirection direction) => Side(direction)[node] is { } own
        ? own.Of(type, TypeOf)
        : node < Beneath.NodeLimit && type < Beneath.EdgeTypes.Count ? Beneath.Neighbours(node, type, direction) : default;

    public IPropertyColumn? NodeColumn(int property) => nodeColumns.TryGetValue(property, out var own) ? own
        : property >= 0 && property < Beneath.PropertyNames.Count ? Beneath.NodeColumn(property) : null;

    public IPropertyColumn? EdgeColumn(int property) => edgeColumns.TryGetValue(property, out var own) ? own
        : property >= 0 && property < Beneath.PropertyNames.Count ? Beneath.EdgeColumn(property) : null;

    /// <summary>True where a node property may differ from the graph beneath, or nodes were added.</summary>
    public bool Covers(int property) => nodeColumns.ContainsKey(property) || NodeLimit > Beneath.NodeLimit || !deletedNodes.IsEmpty;

    public int CreateNode(ReadOnlySpan<int> ascendingLabels)
    {
        var node = NodeLimit++;
        NodeCount++;
        labels.Set(node, ascendingLabels.ToArray());
        foreach (var label in ascendingLabels)
            LabelList(label).Add(node);
        return node;
    }

    public int CreateEdge(int type, int source, int target)
    {
        var edge = EdgeLimit++;
        EdgeCount++;
        edges.Set(edge, (type, source, target));
        Own(outgoing, source, EdgeDirection.Out).Add(edge, target);
        Own(incoming, target, EdgeDirection.In).Add(edge, source);
        TypeList(type).Add(edge);
        return edge;
    }

    public void DeleteEdge(int edge)
    {
        var (type, source, target) = (TypeOf(edge), SourceOf(edge), TargetOf(edge));
        Own(outgoing, source, EdgeDirection.Out).Remove(edge);
        Own(incoming, target, EdgeDirection.In).Remove(edge);
        TypeList(type).Remove(edge);
        deletedEdges.Set(edge, true);
        EdgeCount--;
    }

    public void DeleteNode(int node)
    {
        foreach (var label in LabelsOf(node).ToArray())
            LabelList(label).Remove(node);
        deletedNodes.Set(node, true);
        NodeCount--;
    }

    public void SetLabels(int node, int[] ascending)
    {
        foreach (var label in LabelsOf(node).ToArray().Except(ascending))
            LabelList(label).Remove(node);
        foreach (var label in ascending.Except(LabelsOf(node).ToArray()))
            LabelList(label).Add(node);
        labels.Set(node, ascending);
    }

    public void SetNodeProperty(int node, int property, PropertyValue? value) => Column(nodeColumns, property, NodeColumn).Set(node, value);

    public void SetEdgeProperty(int edge, int property, PropertyValue? value) => Column(edgeColumns, property, EdgeColumn).Set(edge, value);

    private static OverlayColumn Column(Dictionary<int, OverlayColumn> columns, int property, Func<int, IPropertyColumn?> beneath)
    {
        if (!columns.TryGetValue(property, out var column))
            columns[property] = column = new OverlayColumn(beneath(property));
        return column;
    }

    private NumberList LabelList(int label)
    {
        if (!nodesByLabel.TryGetValue(label, out var list))
            nodesByLabel[label] = list = NumberList.Of(label < Beneath.Labels.Count ? Beneath.NodesWithLabel(label) : []);
        return list;
    }

    private NumberList TypeList(int type)
    {
        if (!edgesByType.TryGetValue(type, out var list))
            edgesByType[type] = list = NumberList.Of(type < Beneath.EdgeTypes.Count ? Beneath.EdgesOfType(type) : []);
        return list;
    }

    private PagedColumn<Adjacency> Side(EdgeDirection direction) => direction == EdgeDirection.Out ? outgoing : incoming;

    private Adjacency Own(PagedColumn<Adjacency> side, int node, EdgeDirection direction)
    {
        if (side[node] is { } found && owned.Contains(found))
            return found;
        var own = side[node]?.Fork() ?? new Adjacency(node < Beneath.NodeLimit ? Beneath.Neighbours(node, direction) : default);
        owned.Add(own);
        side.Set(node, own);
        return own;
    }
}
