namespace KnowledgeGraph.Store;

/// <summary>Reads a graph through the changes that lie over it.</summary>
internal class LayeredView(GraphLayer layer) : IGraphView
{
    protected GraphLayer Layer => layer;

    public int NodeCount => layer.NodeCount;

    public int EdgeCount => layer.EdgeCount;

    public int NodeLimit => layer.NodeLimit;

    public int EdgeLimit => layer.EdgeLimit;

    public IReadOnlyList<string> Labels => layer.Labels.Names;

    public IReadOnlyList<string> EdgeTypes => layer.EdgeTypes.Names;

    public IReadOnlyList<string> PropertyNames => layer.PropertyNames.Names;

    public int Label(string name) => layer.Labels.Find(name);

    public int EdgeType(string name) => layer.EdgeTypes.Find(name);

    public int PropertyName(string name) => layer.PropertyNames.Find(name);

    public bool HasNode(int node) => layer.HasNode(node);

    public bool HasEdge(int edge) => layer.HasEdge(edge);

    public ReadOnlySpan<int> LabelsOf(int node) => layer.LabelsOf(node);

    public ReadOnlySpan<int> NodesWithLabel(int label) => label < 0 ? [] : layer.NodesWithLabel(label);

    public int CountOfType(int type) => type < 0 ? 0 : layer.EdgesOfType(type).Length;

    public ReadOnlySpan<int> EdgesOfType(int type) => type < 0 ? [] : layer.EdgesOfType(type);

    public int TypeOf(int edge) => layer.TypeOf(edge);

    public int SourceOf(int edge) => layer.SourceOf(edge);

    public int TargetOf(int edge) => layer.TargetOf(edge);

    public Neighbours Neighbours(int node, EdgeDirection direction) => layer.Neighbours(node, direction);

    public Neighbours Neighbours(int node, int type, EdgeDirection direction) => type < 0 ? default : layer.Neighbours(node, type, direction);

    public IPropertyColumn? NodeColumn(int property) => layer.NodeColumn(property);

    public IPropertyColumn? EdgeColumn(int property) => layer.EdgeColumn(property);

    public bool TryNodesByText(int property, string text, out ReadOnlySpan<int> nodes)
    {
        nodes = [];
        return property >= 0 && property < layer.Beneath.PropertyNames.Count && !layer.Covers(property)
            && layer.Beneath.TryNodesByText(property, text, out nodes);
    }
}
