namespace KnowledgeGraph.Store;

/// <summary>The graph of nothing.</summary>
internal sealed class EmptyGraph : IGraphView
{
    public static EmptyGraph Instance { get; } = new();

    public int NodeCount => 0;

    public int EdgeCount => 0;

    public int NodeLimit => 0;

    public int EdgeLimit => 0;

    public IReadOnlyList<string> Labels => [];

    public IReadOnlyList<string> EdgeTypes => [];

    public IReadOnlyList<string> PropertyNames => [];

    public int Label(string name) => -1;

    public int EdgeType(string name) => -1;

    public int PropertyName(string name) => -1;

    public bool HasNode(int node) => false;

    public bool HasEdge(int edge) => false;

    public ReadOnlySpan<int> LabelsOf(int node) => [];

    public ReadOnlySpan<int> NodesWithLabel(int label) => [];

    public int CountOfType(int type) => 0;

    public ReadOnlySpan<int> EdgesOfType(int type) => [];

    public int TypeOf(int edge) => -1;

    public int SourceOf(int edge) => -1;

    public int TargetOf(int edge) => -1;

    public Neighbours Neighbours(int node, EdgeDirection direction) => default;

    public Neighbours Neighbours(int node, int type, EdgeDirection direction) => default;

    public IPropertyColumn? NodeColumn(int property) => null;

    public IPropertyColumn? EdgeColumn(int property) => null;

    public bool TryNodesByText(int property, string text, out ReadOnlySpan<int> nodes)
    {
        nodes = [];
        return false;
    }
}
