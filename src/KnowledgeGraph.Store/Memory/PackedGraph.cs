namespace KnowledgeGraph.Store;

/// <summary>A large graph that does not change.</summary>
internal sealed class PackedGraph : IGraphView
{
    private readonly NameTable labels;
    private readonly NameTable types;
    private readonly NameTable properties;
    private readonly int[] labelSets;
    private readonly IReadOnlyList<int[]> sets;
    private readonly PackedEdges edges;
    private readonly IPropertyColumn?[] nodeColumns;
    private readonly IPropertyColumn?[] edgeColumns;
    private readonly Lazy<Grouping> nodesOfLabel;
    private readonly Lazy<Grouping> edgesOfType;
    private readonly Lazy<TextIndex>?[] indexes;

    public PackedGraph(
        NameTable labels,
        NameTable types,
        int[] labelSets,
        IReadOnlyList<int[]> sets,
        PackedEdges edges,
        Dictionary<string, IPropertyColumn> nodeColumns,
        Dictionary<string, IPropertyColumn> edgeColumns)
    {
        (this.labels, this.types, this.labelSets, this.sets, this.edges) = (labels, types, labelSets, sets, edges);
        properties = new NameTable(nodeColumns.Keys.Concat(edgeColumns.Keys).Distinct().Order(StringComparer.Ordinal));
        this.nodeColumns = [.. properties.Names.Select(nodeColumns.GetValueOrDefault)];
        this.edgeColumns = [.. properties.Names.Select(edgeColumns.GetValueOrDefault)];
        nodesOfLabel = new(() => new Grouping(labels.Names.Count, [.. labelSets.SelectMany((set, node) => sets[set].Select(label => (label, node)))]));
        edgesOfType = new(() => new Grouping(types.Names.Count, [.. Enumerable.Range(0, edges.Count).Select(edge => (edges.TypeOf(edge), edge))]));
        indexes = [.. this.nodeColumns.Select(column => column?.Kind == ColumnKind.Text ? new Lazy<TextIndex>(() => new(column, labelSets.Length)) : null)];
    }

    public int NodeCount => labelSets.Length;

    public int EdgeCount => edges.Count;

    public int NodeLimit => labelSets.Length;

    public int EdgeLimit => edges.Count;

    public IReadOnlyList<string> Labels => labels.Names;

    public IReadOnlyList<string> EdgeTypes => types.Names;

    public IReadOnlyList<string> PropertyNames => properties.Names;

    public int Label(string name) => labels.Find(name);

    public int EdgeType(string name) => types.Find(name);

    public int PropertyName(string name) => properties.Find(name);

    public bool HasNode(int node) => (uint)node < (uint)labelSets.Length;

    public bool HasEdge(int edge) => (uint)edge < (uint)edges.Count;

    public ReadOnlySpan<int> LabelsOf(int node) => sets[labelSets[node]];

    public ReadOnlySpan<int> NodesWithLabel(int label) => nodesOfLabel.Value.Of(label);

    public int CountOfType(int type) => type < 0 ? 0 : edges.CountOfType(type);

    public ReadOnlySpan<int> EdgesOfType(int type) => edgesOfType.Value.Of(type);

    public int TypeOf(int edge) => edges.TypeOf(edge);

    public int SourceOf(int edge) => edges.SourceOf(edge);

    public int TargetOf(int edge) => edges.TargetOf(edge);

    public Neighbours Neighbours(int node, EdgeDirection direction) => edges.Of(node, direction);

    public Neighbours Neighbours(int node, int type, EdgeDirection direction) => type < 0 ? default : edges.Of(node, type, direction);

    public IPropertyColumn? NodeColumn(int property) => property < 0 ? null : nodeColumns[property];

    public IPropertyColumn? EdgeColumn(int property) => property < 0 ? null : edgeColumns[property];

    public bool TryNodesByText(int property, string text, out ReadOnlySpan<int> nodes)
    {
        nodes = [];
        if (property < 0 || indexes[property] is not { } index)
            return false;
        nodes = index.Value.Of(text);
        return true;
    }
}
