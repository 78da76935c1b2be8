using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>An immutable graph in memory. Any number of threads may read it.</summary>
/// <remarks>
/// Entities come first, sorted by id, then documents, passages and statements where it holds them; edges between entities first,
/// sorted by id. The same graph always gets the same numbers.
/// </remarks>
public sealed class GraphSnapshot : IGraphView
{
    private static readonly string[] Indexed = ["id", "name"];

    private readonly SnapshotParts parts;
    private readonly Dictionary<int, Lazy<TextIndex>> indexes;

    internal GraphSnapshot(SnapshotParts parts)
    {
        this.parts = parts;
        indexes = Indexed
            .Select(name => (Name: name, Symbol: parts.PropertyNames.Of(name)))
            .Where(entry => entry.Symbol >= 0)
            .ToDictionary(entry => entry.Symbol, entry => new Lazy<TextIndex>(() => new(parts.NodeColumns.GetValueOrDefault(entry.Name), NodeCount)));
    }

    /// <summary>A snapshot of the entities and edges of a graph at rest.</summary>
    public static GraphSnapshot Of(GraphData graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var builder = new SnapshotBuilder();
        foreach (var node in graph.Nodes)
            EntityView.Add(builder, node);
        foreach (var edge in graph.Edges)
        {
            var number = builder.Edge(edge.Id, edge.Type, builder.Entities[edge.Source], builder.Entities[edge.Target]);
            EntityView.Describe(builder, number, edge.Id, edge.Timing, edge.Confidence, edge.Properties, edge.Statements);
        }
        return builder.Build();
    }

    /// <inheritdoc/>
    public int NodeCount => parts.Ids.Length;

    /// <inheritdoc/>
    public int EdgeCount => parts.TypeOf.Length;

    /// <inheritdoc/>
    public int NodeLimit => NodeCount;

    /// <inheritdoc/>
    public int EdgeLimit => EdgeCount;

    /// <inheritdoc/>
    public IReadOnlyList<string> Labels => parts.Labels.Names;

    /// <inheritdoc/>
    public IReadOnlyList<string> EdgeTypes => parts.EdgeTypes.Names;

    /// <inheritdoc/>
    public IReadOnlyList<string> PropertyNames => parts.PropertyNames.Names;

    /// <summary>The number of an entity's node, or -1.</summary>
    public int NodeOf(EntityId id) => parts.Entities.GetValueOrDefault(id, -1);

    /// <summary>The id of the entity, document, passage or statement that a node is.</summary>
    public string IdOf(int node) => parts.Ids[node];

    /// <summary>The id of an edge between entities, under which the file has its evidence; null for edges of evidence itself.</summary>
    public string? EdgeIdOf(int edge) => parts.EdgeIds[edge];

    /// <inheritdoc/>
    public int Label(string name) => parts.Labels.Of(name);

    /// <inheritdoc/>
    public int EdgeType(string name) => parts.EdgeTypes.Of(name);

    /// <inheritdoc/>
    public int PropertyName(string name) => parts.PropertyNames.Of(name);

    /// <inheritdoc/>
    public bool HasNode(int node) => node >= 0 && node < NodeCount;

    /// <inheritdoc/>
    public bool HasEdge(int edge) => edge >= 0 && edge < EdgeCount;

    /// <inheritdoc/>
    public ReadOnlySpan<int> LabelsOf(int node) => parts.LabelsOfNode.Of(node);

    /// <inheritdoc/>
    public ReadOnlySpan<int> NodesWithLabel(int label) => parts.NodesOfLabel.Of(label);

    /// <inheritdoc/>
    public int CountOfType(int type) => parts.EdgesOfType.Of(type).Length;

    /// <inheritdoc/>
    public ReadOnlySpan<int> EdgesOfType(int type) => parts.EdgesOfType.Of(type);

    /// <inheritdoc/>
    public int TypeOf(int edge) => parts.TypeOf[edge];

    /// <inheritdoc/>
    public int SourceOf(int edge) => parts.Sources[edge];

    /// <inheritdoc/>
    public int TargetOf(int edge) => parts.Targets[edge];

    /// <inheritdoc/>
    public Neighbours Neighbours(int node, EdgeDirection direction) => Adjacency(direction).Of(node);

    /// <inheritdoc/>
    public Neighbours Neighbours(int node, int type, EdgeDirection direction) => Adjacency(direction).Of(node, type);

    /// <inheritdoc/>
    public IPropertyColumn? NodeColumn(int property) => Column(parts.NodeColumns, property);

    /// <inheritdoc/>
    public IPropertyColumn? EdgeColumn(int property) => Column(parts.EdgeColumns, property);

    /// <inheritdoc/>
    public bool TryNodesByText(int property, string text, out ReadOnlySpan<int> nodes)
    {
        nodes = indexes.TryGetValue(property, out var index) ? index.Value.Of(text) : [];
        return index is not null;
    }

    private Csr Adjacency(EdgeDirection direction) => direction == EdgeDirection.Out ? parts.Out : parts.In;

    private IPropertyColumn? Column(Dictionary<string, IPropertyColumn> columns, int property) =>
        property < 0 || property >= PropertyNames.Count ? null : columns.GetValueOrDefault(PropertyNames[property]);
}
