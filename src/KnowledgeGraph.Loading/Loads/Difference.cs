using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>What has to be written and removed for a chunk, given what the server has of its documents.</summary>
internal sealed class Difference
{
    private readonly EntityLookup entities;
    private readonly SortedDictionary<EntityId, Node> nodes = [];
    private readonly SortedDictionary<string, Edge> edges = new(StringComparer.Ordinal);
    private readonly HashSet<string> statements = new(StringComparer.Ordinal);
    private readonly List<string> goneNodes = [];
    private readonly List<string> goneEdges = [];
    private readonly List<(string From, string To, string Id)> relabelled = [];

    public Difference(GraphFile file, EntityLookup entities, Chunk chunk, IReadOnlyDictionary<string, LoadedShare> loaded)
    {
        this.entities = entities;
        foreach (var (share, _) in chunk.Shares)
            Add(share);
        foreach (var reference in loaded.Values.SelectMany(share => share.Edges).Distinct(StringComparer.Ordinal))
            CompareEdge(file, reference);
        foreach (var reference in loaded.Values.SelectMany(share => share.Nodes).Distinct(StringComparer.Ordinal))
            CompareNode(reference);
    }

    /// <summary>The entities to write, sorted.</summary>
    public IReadOnlyCollection<Node> Nodes => nodes.Values;

    /// <summary>The edges to write, sorted.</summary>
    public IReadOnlyCollection<Edge> Edges => edges.Values;

    /// <summary>Entities that are no more.</summary>
    public IReadOnlyList<string> GoneNodes => goneNodes;

    /// <summary>Edges that are no more.</summary>
    public IReadOnlyList<string> GoneEdges => goneEdges;

    /// <summary>Entities that another label finds from now on.</summary>
    public IReadOnlyList<(string From, string To, string Id)> Relabelled => relabelled;

    /// <summary>True for an edge that no document of another chunk stands behind.</summary>
    public bool IsOfOneChunk(Edge edge) => edge.Statements.All(statements.Contains);

    private void Add(DocumentShare share)
    {
        statements.UnionWith(share.Statements.Select(statement => statement.Id));
        foreach (var id in share.Nodes)
            AddNode(id);
        foreach (var edge in share.Edges)
            AddEdge(edge);
    }

    private void AddEdge(Edge edge)
    {
        edges[edge.Id] = edge;
        AddNode(edge.Source);
        AddNode(edge.Target);
    }

    private void AddNode(EntityId id)
    {
        if (!nodes.ContainsKey(id) && !entities.IsWritten(id) && entities.Node(id) is { } node)
            nodes.Add(id, node);
    }

    /// <summary>An edge that lost one of its documents may still stand on others, and says less then.</summary>
    private void CompareEdge(GraphFile file, string reference)
    {
        var id = LoadedShare.Split(reference).Id;
        if (edges.ContainsKey(id))
            return;
        if (file.Edge(id) is { } edge)
            AddEdge(edge);
        else
            goneEdges.Add(reference);
    }

    private void CompareNode(string reference)
    {
        var (label, text) = LoadedShare.Split(reference);
        var id = EntityId.Parse(text);
        if (entities.Label(id) is not { } now)
        {
            goneNodes.Add(reference);
            return;
        }
        AddNode(id);
        if (now != label)
            relabelled.Add((label, now, text));
    }
}
