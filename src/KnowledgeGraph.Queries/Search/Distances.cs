namespace KnowledgeGraph.Queries;

/// <summary>How many steps every node is from one node: breadth-first search.</summary>
internal static class Distances
{
    /// <summary>What a node that cannot be reached has.</summary>
    public const int Unreached = int.MaxValue;

    /// <summary>The distances of all nodes.</summary>
    /// <param name="network">The graph.</param>
    /// <param name="origin">From where, or to where.</param>
    /// <param name="forward">True for distances from the origin, false for distances to it.</param>
    /// <param name="limit">How far to go.</param>
    /// <param name="until">A node whose distance is enough to know, or -1.</param>
    public static int[] Of(EntityNetwork network, int origin, bool forward, int limit = Unreached, int until = -1)
    {
        var distances = new int[network.NodeLimit];
        Array.Fill(distances, Unreached);
        distances[origin] = 0;
        var queue = new List<int> { origin };
        var steps = new List<NetworkStep>();
        for (var next = 0; next < queue.Count; next++)
        {
            var node = queue[next];
            if (node == until || distances[node] == limit)
                break;
            if (node != origin && !network.IsPassable(node))
                continue;
            network.Steps(node, forward, steps);
            foreach (var step in steps)
            {
                if (distances[step.Node] != Unreached)
                    continue;
                distances[step.Node] = distances[node] + 1;
                queue.Add(step.Node);
            }
        }
        return distances;
    }
}
