using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Answers how entities are connected, over edges between entities and never through a document.</summary>
/// <remarks>
/// <para>Paths are simple and distinct as sequences of entities: several edges between the same two are one step. Shorter paths
/// come first. Of one length the more telling come first, by the likelihood of a random walk that is thinned by confidence: every
/// step multiplies by the confidence of its best edge, every entity passed between the ends by one over the number of its edges.
/// So a way through an entity that is connected to everything tells less than one through a rare entity (the idea of L. A. Adamic
/// and E. Adar, "Friends and neighbors on the Web", Social Networks 25, 2003). What is still equal is ordered by ids.</para>
/// <para>Answers depend on the graph and the question alone. An instance may be used by many threads, so long as the source of
/// edges may be.</para>
/// </remarks>
/// <param name="graph">The graph; of a snapshot with evidence only the entities are walked.</param>
/// <param name="edgeOf">Gives an edge with its evidence by its id, as <see cref="GraphFile.Edge"/> does.</param>
public sealed class Connections(GraphSnapshot graph, Func<string, Edge?> edgeOf)
{
    /// <summary>The best paths between two entities, or why there are none.</summary>
    /// <exception cref="UnknownNameException">An end is no entity of the graph.</exception>
    /// <exception cref="ArgumentException">The question asks for no path at all, or for a confidence that none can have.</exception>
    public PathAnswer Find(PathQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(question.Count, 1, nameof(question));
        ArgumentOutOfRangeException.ThrowIfLessThan(question.MaxHops ?? 1, 1, nameof(question));
        var (from, to) = (Entities.Number(graph, question.From), Entities.Number(graph, question.To));
        var network = new EntityNetwork(graph, question);
        var limit = question.MaxHops ?? int.MaxValue - 1;
        var found = from == to ? [] : new PathRanking(network, graph.IdOf).Best(from, to, question.Count, limit);
        return found.Count > 0
            ? new PathAnswer([.. found.Select(path => Path(network, path))], Reason: null)
            : new PathAnswer([], new Diagnosis(graph, question, from, to, node => Entities.Name(graph, node)).Reason());
    }

    private EntityPath Path(EntityNetwork network, FoundPath path) => new(
        [.. path.Nodes.Select(node => EntityId.Parse(graph.IdOf(node)))],
        [.. path.Nodes.Zip(path.Nodes.Skip(1), (from, to) => Step(network, from, to))],
        path.Cost / 1_000_000.0);

    private PathStep Step(EntityNetwork network, int from, int to)
    {
        var steps = new List<NetworkStep>();
        network.Steps(from, forward: true, steps);
        Edge[] edges =
        [
            .. steps.Where(step => step.Node == to)
                .Select(step => (Confidence: network.Confidence(step.Edge), Edge: Read(step.Edge)))
                .OrderByDescending(pair => pair.Confidence)
                .ThenBy(pair => pair.Edge.Id, StringComparer.Ordinal)
                .Select(pair => pair.Edge),
        ];
        var (source, target) = (EntityId.Parse(graph.IdOf(from)), EntityId.Parse(graph.IdOf(to)));
        return new PathStep(source, target, edges[0], edges[0].Source == source, edges[1..]);
    }

    private Edge Read(int edge)
    {
        var id = graph.EdgeIdOf(edge) ?? throw new ArgumentException("An edge between entities has no id.");
        return edgeOf(id) ?? throw new ArgumentException($"There is no edge '{id}' where edges are read from; it is of another state of the graph.");
    }
}
