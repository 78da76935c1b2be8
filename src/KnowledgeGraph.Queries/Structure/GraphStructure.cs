using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Queries;

/// <summary>Answers about the shape of the graph of entities: who is near whom, who has most edges, what hangs together.</summary>
/// <param name="graph">The graph; of a snapshot with evidence only the entities count.</param>
public sealed class GraphStructure(GraphSnapshot graph)
{
    private readonly EntityNetwork network = new(graph, new PathQuestion(default, default));

    /// <summary>The number of steps between two entities, in either direction; null where they are not connected.</summary>
    /// <exception cref="UnknownNameException">One is no entity of the graph.</exception>
    public int? Distance(EntityId from, EntityId to)
    {
        var (source, target) = (Entities.Number(graph, from), Entities.Number(graph, to));
        var distances = Distances.Of(network, source, forward: true, until: target);
        return distances[target] == Distances.Unreached ? null : distances[target];
    }

    /// <summary>The entities within some steps of one, nearest first, then by id; the entity itself is not among them.</summary>
    /// <exception cref="UnknownNameException">It is no entity of the graph.</exception>
    public IReadOnlyList<Neighbour> Neighbourhood(EntityId entity, int hops)
    {
        var origin = Entities.Number(graph, entity);
        var distances = Distances.Of(network, origin, forward: true, hops);
        return
        [
            .. EntityNodes().Where(node => node != origin && distances[node] <= hops)
                .Select(node => new Neighbour(Id(node), distances[node]))
                .OrderBy(neighbour => neighbour.Hops)
                .ThenBy(neighbour => neighbour.Entity),
        ];
    }

    /// <summary>The entities with most edges, most first, then by id; those without any are left out.</summary>
    /// <param name="count">How many at the most.</param>
    /// <param name="label">Only entities of this label; null for all.</param>
    public IReadOnlyList<ConnectedEntity> MostConnected(int count, string? label = "Actor")
    {
        var among = label is null ? EntityNodes() : graph.NodesWithLabel(graph.Label(label)).ToArray().Where(network.IsEntity);
        return
        [
            .. among.Select(node => (Node: node, Edges: network.Degree(node)))
                .Where(pair => pair.Edges > 0)
                .OrderByDescending(pair => pair.Edges)
                .ThenBy(pair => graph.IdOf(pair.Node), StringComparer.Ordinal)
                .Take(count)
                .Select(pair => new ConnectedEntity(Id(pair.Node), Entities.Name(graph, pair.Node), pair.Edges, DistinctNeighbours(pair.Node))),
        ];
    }

    /// <summary>The parts that no edge joins, largest first, then by first id; the ids in each are sorted.</summary>
    public IReadOnlyList<IReadOnlyList<EntityId>> Components()
    {
        var seen = new bool[network.NodeLimit];
        var components = new List<IReadOnlyList<EntityId>>();
        foreach (var start in EntityNodes())
        {
            if (!seen[start])
                components.Add([.. Component(start, seen).Select(Id).Order()]);
        }
        return [.. components.OrderByDescending(component => component.Count).ThenBy(component => component[0])];
    }

    private List<int> Component(int start, bool[] seen)
    {
        var members = new List<int> { start };
        var steps = new List<NetworkStep>();
        seen[start] = true;
        for (var next = 0; next < members.Count; next++)
        {
            network.Steps(members[next], forward: true, steps);
            foreach (var step in steps.Where(step => !seen[step.Node]))
            {
                seen[step.Node] = true;
                members.Add(step.Node);
            }
        }
        return members;
    }

    private int DistinctNeighbours(int node)
    {
        var steps = new List<NetworkStep>();
        network.Steps(node, forward: true, steps);
        return steps.Select(step => step.Node).Distinct().Count();
    }

    private IEnumerable<int> EntityNodes() => Enumerable.Range(0, network.NodeLimit).Where(network.IsEntity);

    private EntityId Id(int node) => EntityId.Parse(graph.IdOf(node));
}
