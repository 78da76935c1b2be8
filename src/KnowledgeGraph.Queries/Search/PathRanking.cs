namespace KnowledgeGraph.Queries;

/// <summary>The k best simple paths, as sequences of nodes.</summary>
/// <remarks>
/// J. Y. Yen, "Finding the K shortest loopless paths in a network", Management Science 17 (1971), with E. L. Lawler's (1972)
/// saving: a path is varied only from where it left its parent on.
/// </remarks>
internal sealed class PathRanking(EntityNetwork network, Func<int, string> idOf)
{
    public IReadOnlyList<FoundPath> Best(int from, int to, int count, int maxHops)
    {
        var toTarget = Distances.Of(network, to, forward: false, maxHops, until: count == 1 ? from : -1);
        var search = new BestPathSearch(network, to, toTarget, idOf);
        var candidates = new SortedDictionary<FoundPath, int>(new FoundPathOrder(idOf));
        if (search.From(from, [], [], maxHops) is { } first)
            candidates.Add(first, 0);
        var found = new List<FoundPath>();
        while (found.Count < count && candidates.Count > 0)
        {
            var (best, left) = candidates.First();
            candidates.Remove(best);
            found.Add(best);
            if (found.Count < count)
                Vary(best, left, found, search, candidates, maxHops);
        }
        return found;
    }

    private void Vary(
        FoundPath path, int left, List<FoundPath> found, BestPathSearch search, SortedDictionary<FoundPath, int> candidates, int maxHops)
    {
        for (var spur = left; spur < path.Hops; spur++)
        {
            var root = path.Nodes[..(spur + 1)];
            var taken = found.Where(other => other.Nodes.AsSpan().StartsWith(root)).Select(other => other.Nodes[spur + 1]).ToHashSet();
            if (search.From(root[spur], [.. root], taken, maxHops - spur) is { } rest)
                candidates.TryAdd(Joined(root, rest), spur);
        }
    }

    private FoundPath Joined(int[] root, FoundPath rest)
    {
        var cost = rest.Cost;
        for (var i = 0; i + 1 < root.Length; i++)
            cost += CheapestStep(root[i], root[i + 1]) + network.NodeCost(root[i + 1]);
        return new FoundPath([.. root, .. rest.Nodes[1..]], cost);
    }

    private long CheapestStep(int from, int to)
    {
        var steps = new List<NetworkStep>();
        network.Steps(from, forward: true, steps);
        return steps.Where(step => step.Node == to).Min(step => network.EdgeCost(step.Edge));
    }
}
