namespace KnowledgeGraph.Queries;

/// <summary>Finds the best path from a node to the target, some nodes and first steps being closed.</summary>
/// <remarks>
/// A* (Hart, Nilsson and Raphael 1968) over whole steps finds the shortest length; its heuristic is the distance to the target
/// with nothing closed, so that only nodes on nearly shortest paths are looked at. Over the layers it leaves, the cheapest of the
/// shortest paths follows by dynamic programming from the target back.
/// </remarks>
internal sealed class BestPathSearch(EntityNetwork network, int target, int[] toTarget, Func<int, string> idOf)
{
    private readonly Dictionary<int, int> layers = [];
    private readonly List<List<int>> queue = [];
    private readonly List<NetworkStep> steps = [];

    /// <summary>The best path, or null where there is none.</summary>
    /// <param name="origin">Where it begins.</param>
    /// <param name="closed">Nodes it may not pass.</param>
    /// <param name="closedSteps">Nodes it may not go to first.</param>
    /// <param name="maxHops">How long it may be.</param>
    public FoundPath? From(int origin, HashSet<int> closed, HashSet<int> closedSteps, int maxHops)
    {
        if (toTarget[origin] > maxHops || !Explore(origin, closed, closedSteps, maxHops))
            return null;
        var costs = CostsToTarget(origin, closedSteps);
        return new FoundPath(Walk(origin, closedSteps, costs), costs[origin]);
    }

    private bool Explore(int origin, HashSet<int> closed, HashSet<int> closedSteps, int maxHops)
    {
        layers.Clear();
        queue.Clear();
        layers[origin] = 0;
        Enqueue(origin, toTarget[origin]);
        var expanded = new HashSet<int>();
        for (var length = 0; length < queue.Count && length <= maxHops; length++)
        {
            for (var next = 0; next < queue[length].Count; next++)
            {
                var node = queue[length][next];
                if (node != target && expanded.Add(node) && (node == origin || network.IsPassable(node)))
                    Expand(node, node == origin, closed, closedSteps, maxHops);
            }
            if (layers.TryGetValue(target, out var hops) && hops == length)
                return true;
        }
        return false;
    }

    private void Expand(int node, bool first, HashSet<int> closed, HashSet<int> closedSteps, int maxHops)
    {
        var layer = layers[node] + 1;
        network.Steps(node, forward: true, steps);
        foreach (var step in steps)
        {
            var open = toTarget[step.Node] <= maxHops - layer && !closed.Contains(step.Node) && !(first && closedSteps.Contains(step.Node));
            if (!open || (layers.TryGetValue(step.Node, out var known) && known <= layer))
                continue;
            layers[step.Node] = layer;
            Enqueue(step.Node, layer + toTarget[step.Node]);
        }
    }

    private void Enqueue(int node, int length)
    {
        while (queue.Count <= length)
            queue.Add([]);
        queue[length].Add(node);
    }

    private Dictionary<int, long> CostsToTarget(int origin, HashSet<int> closedSteps)
    {
        var costs = new Dictionary<int, long> { [target] = 0 };
        var reached = new List<int> { target };
        for (var next = 0; next < reached.Count; next++)
        {
            var node = reached[next];
            var onward = costs[node] + (node == target ? 0 : network.NodeCost(node));
            network.Steps(node, forward: false, steps);
            foreach (var step in steps)
            {
                if (!LiesBefore(step.Node, node, origin, closedSteps))
                    continue;
                var cost = onward + network.EdgeCost(step.Edge);
                if (!costs.TryGetValue(step.Node, out var known))
                    reached.Add(step.Node);
                else if (known <= cost)
                    continue;
                costs[step.Node] = cost;
            }
        }
        return costs;
    }

    private bool LiesBefore(int before, int node, int origin, HashSet<int> closedSteps) =>
        layers.TryGetValue(before, out var layer) && layer + 1 == layers[node]
        && (before == origin ? !closedSteps.Contains(node) : network.IsPassable(before));

    private int[] Walk(int origin, HashSet<int> closedSteps, Dictionary<int, long> costs)
    {
        var path = new List<int> { origin };
        while (path[^1] != target)
        {
            var (node, best) = (path[^1], -1);
            network.Steps(node, forward: true, steps);
            foreach (var step in steps)
            {
                var onTheWay = layers.GetValueOrDefault(step.Node, -1) == path.Count && costs.TryGetValue(step.Node, out var rest)
                    && (node != origin || !closedSteps.Contains(step.Node))
                    && rest + (step.Node == target ? 0 : network.NodeCost(step.Node)) + network.EdgeCost(step.Edge) == costs[node];
                if (onTheWay && (best < 0 || (best != step.Node && string.CompareOrdinal(idOf(step.Node), idOf(best)) < 0)))
                    best = step.Node;
            }
            path.Add(best);
        }
        return [.. path];
    }
}
