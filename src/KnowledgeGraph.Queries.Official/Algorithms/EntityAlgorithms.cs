using KnowledgeGraph.Model;
using QuikGraph.Algorithms.RankedShortestPath;
using QuikGraph.Algorithms.Ranking;

namespace KnowledgeGraph.Queries;

/// <summary>QuikGraph's answers to two questions that are asked most, in one order whatever the machine.</summary>
public static class EntityAlgorithms
{
    /// <summary>The best paths by a weight of one's own, lightest first: the algorithm of W. Hoffman and R. Pavley (1959).</summary>
    /// <remarks>
    /// Other than <see cref="Connections.Find"/>, paths are sequences of edges, so that each of several edges between two entities makes
    /// a path of its own; and no path comes from an entity to itself.
    /// </remarks>
    /// <param name="graph">The graph; shown both ways where direction does not matter.</param>
    /// <param name="from">Where paths begin.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="count">How many at the most; at least 1.</param>
    /// <param name="weight">What an edge weighs, more than 0; null for 1, so that the shortest come first.</param>
    /// <exception cref="UnknownNameException">An end is no entity of the graph.</exception>
    public static IReadOnlyList<IReadOnlyList<EntityEdge>> RankedPaths(
        this EntityGraph graph, EntityId from, EntityId to, int count, Func<EntityEdge, double>? weight = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        Require(graph, from);
        Require(graph, to);
        if (from == to)
            return [];
        var search = new HoffmanPavleyRankedShortestPathAlgorithm<EntityId, EntityEdge>(graph, weight ?? (_ => 1)) { ShortestPathCount = count };
        search.Compute(from, to);
        return [.. search.ComputedShortestPaths.Select(path => path.ToArray())];
    }

    /// <summary>How much attention every entity draws: PageRank (S. Brin and L. Page 1998), most first, then by id.</summary>
    /// <remarks>Ranks are not shares: in a graph where every entity has an edge that leaves it, they sum to the number of entities.</remarks>
    /// <param name="graph">The graph.</param>
    /// <param name="damping">How likely a walker goes on along an edge, from 0 to 1.</param>
    public static IReadOnlyList<KeyValuePair<EntityId, double>> PageRanks(this EntityGraph graph, double damping = 0.85)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var ranking = new PageRankAlgorithm<EntityId, EntityEdge>(graph) { Damping = damping, Tolerance = 1e-9, MaxIterations = 200 };
        ranking.Compute();
        return [.. ranking.Ranks.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key)];
    }

    private static void Require(EntityGraph graph, EntityId id)
    {
        if (!graph.ContainsVertex(id))
            throw new UnknownNameException($"There is no entity '{id}' in this graph.", []);
    }
}
