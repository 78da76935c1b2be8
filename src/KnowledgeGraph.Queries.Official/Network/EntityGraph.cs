using KnowledgeGraph.Model;
using KnowledgeGraph.Store;
using QuikGraph;

namespace KnowledgeGraph.Queries;

/// <summary>The entities of a graph and the edges between them as one of QuikGraph's graphs, for its algorithms.</summary>
/// <remarks>
/// A view that copies nothing: edges are made as they are asked for, and are equal where they are the same. Documents, passages and
/// statements are left out, as are edges from an entity to itself, as in <see cref="Connections"/> and <see cref="GraphStructure"/>.
/// Entities stand in the order of the snapshot. It never changes, and may be read by many threads.
/// </remarks>
public sealed class EntityGraph : IBidirectionalGraph<EntityId, EntityEdge>
{
    private readonly GraphSnapshot graph;
    private readonly EntityNetwork network;
    private readonly bool bothWays;
    private readonly EntityId[] vertices;

    /// <summary>Shows a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="bothWays">
    /// True to show every edge twice, once walked each way, for questions in which direction does not matter.
    /// </param>
    public EntityGraph(GraphSnapshot graph, bool bothWays = false)
    {
        ArgumentNullException.ThrowIfNull(graph);
        (this.graph, this.bothWays) = (graph, bothWays);
        network = new EntityNetwork(graph, new PathQuestion(default, default) { Directed = !bothWays });
        vertices = [.. Enumerable.Range(0, network.NodeLimit).Where(network.IsEntity).Select(Id)];
        EdgeCount = vertices.Sum(OutDegree);
    }

    /// <summary>Edges have a direction, also where each is shown both ways.</summary>
    public bool IsDirected => true;

    /// <summary>Two entities may be joined by several edges.</summary>
    public bool AllowParallelEdges => true;

    /// <inheritdoc/>
    public bool IsVerticesEmpty => vertices.Length == 0;

    /// <inheritdoc/>
    public int VertexCount => vertices.Length;

    /// <inheritdoc/>
    public IEnumerable<EntityId> Vertices => vertices;

    /// <inheritdoc/>
    public bool IsEdgesEmpty => EdgeCount == 0;

    /// <inheritdoc/>
    public int EdgeCount { get; }

    /// <inheritdoc/>
    public IEnumerable<EntityEdge> Edges => vertices.SelectMany(OutEdges);

    /// <inheritdoc/>
    public bool ContainsVertex(EntityId vertex) => Node(vertex) >= 0;

    /// <inheritdoc/>
    public bool ContainsEdge(EntityEdge edge)
    {
        ArgumentNullException.ThrowIfNull(edge);
        return TryGetOutEdges(edge.Source, out var edges) && edges.Contains(edge);
    }

    /// <inheritdoc/>
    public bool ContainsEdge(EntityId source, EntityId target) => TryGetEdge(source, target, out _);

    /// <inheritdoc/>
    public bool TryGetEdge(EntityId source, EntityId target, out EntityEdge edge)
    {
        edge = (TryGetOutEdges(source, out var edges) ? edges.FirstOrDefault(one => one.Target == target) : null)!;
        return edge is not null;
    }

    /// <inheritdoc/>
    public bool TryGetEdges(EntityId source, EntityId target, out IEnumerable<EntityEdge> edges)
    {
        edges = TryGetOutEdges(source, out var all) && ContainsVertex(target) ? all.Where(edge => edge.Target == target) : null!;
        return edges is not null;
    }

    /// <inheritdoc/>
    public bool TryGetOutEdges(EntityId vertex, out IEnumerable<EntityEdge> edges) => TryEdges(vertex, leaving: true, out edges);

    /// <inheritdoc/>
    public bool TryGetInEdges(EntityId vertex, out IEnumerable<EntityEdge> edges) => TryEdges(vertex, leaving: false, out edges);

    /// <inheritdoc/>
    public IEnumerable<EntityEdge> OutEdges(EntityId vertex) => TryGetOutEdges(vertex, out var edges) ? edges : throw new VertexNotFoundException();

    /// <inheritdoc/>
    public IEnumerable<EntityEdge> InEdges(EntityId vertex) => TryGetInEdges(vertex, out var edges) ? edges : throw new VertexNotFoundException();

    /// <inheritdoc/>
    public EntityEdge OutEdge(EntityId vertex, int index) => OutEdges(vertex).ElementAt(index);

    /// <inheritdoc/>
    public EntityEdge InEdge(EntityId vertex, int index) => InEdges(vertex).ElementAt(index);

    /// <inheritdoc/>
    public int OutDegree(EntityId vertex) => OutEdges(vertex).Count();

    /// <inheritdoc/>
    public int InDegree(EntityId vertex) => InEdges(vertex).Count();

    /// <inheritdoc/>
    public int Degree(EntityId vertex) => OutDegree(vertex) + InDegree(vertex);

    /// <inheritdoc/>
    public bool IsOutEdgesEmpty(EntityId vertex) => OutDegree(vertex) == 0;

    /// <inheritdoc/>
    public bool IsInEdgesEmpty(EntityId vertex) => InDegree(vertex) == 0;

    private bool TryEdges(EntityId vertex, bool leaving, out IEnumerable<EntityEdge> edges)
    {
        var node = Node(vertex);
        edges = null!;
        if (node < 0)
            return false;
        var steps = new List<NetworkStep>();
        network.Steps(node, leaving, steps);
        edges = steps.Select(step => leaving ? Edge(step.Edge, node, step.Node) : Edge(step.Edge, step.Node, node)).ToArray();
        return true;
    }

    private EntityEdge Edge(int edge, int from, int to) => new(
        Id(from), Id(to), graph.EdgeTypes[graph.TypeOf(edge)], graph.EdgeIdOf(edge) ?? "", network.Confidence(edge),
        !bothWays || graph.SourceOf(edge) == from);

    private int Node(EntityId vertex) => graph.NodeOf(vertex) is var node and >= 0 && network.IsEntity(node) ? node : -1;

    private EntityId Id(int node) => EntityId.Parse(graph.IdOf(node));
}
