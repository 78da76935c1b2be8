namespace KnowledgeGraph.Cypher;

/// <summary>
/// Finds the shortest walks between two nodes by searching breadth first from both, each time from the side that has fewer nodes to
/// go on from.
/// </summary>
internal sealed class TwoSidedSearch(Frame frame, PatternRelationship walk, int from, int to)
{
    private readonly Side start = new(new NeighbourReader(frame.Context.Graph, walk, reversed: false), from);
    private readonly Side end = new(new NeighbourReader(frame.Context.Graph, walk, reversed: true), to);

    /// <summary>All shortest walks, found as they are asked for.</summary>
    public IEnumerable<DatumPath> Shortest()
    {
        if (from == to)
            return [new DatumPath([from], [])];
        var meeting = Meet();
        return meeting.Count == 0 ? [] : meeting.SelectMany(Through);
    }

    private List<int> Meet()
    {
        var longest = walk.Length!.Value.Maximum;
        while (start.Depth + end.Depth < longest && start.Frontier.Count > 0 && end.Frontier.Count > 0)
        {
            var (side, other) = start.Frontier.Count <= end.Frontier.Count ? (start, end) : (end, start);
            Widen(side);
            var meeting = side.Frontier.Where(other.Distances.ContainsKey).ToList();
            if (meeting.Count == 0)
                continue;
            // Where sides overlap the nearest nodes of the other side make the shortest walks.
            var least = meeting.Min(node => other.Distances[node]);
            return [.. meeting.Where(node => other.Distances[node] == least).Order()];
        }
        return [];
    }

    private void Widen(Side side)
    {
        var next = new List<int>();
        foreach (var node in side.Frontier)
        {
            side.Reader.Read(node);
            for (var i = 0; i < side.Reader.Count; i++)
            {
                frame.Context.Tick();
                var neighbour = side.Reader.Nodes[i];
                if (side.Distances.ContainsKey(neighbour) || !Passes(side.Reader.Edges[i]))
                    continue;
                side.Distances.Add(neighbour, side.Depth + 1);
                next.Add(neighbour);
            }
        }
        frame.Context.Charge(next.Count * 32L);
        side.Advance(next);
    }

    private IEnumerable<DatumPath> Through(int middle)
    {
        foreach (var (backNodes, backEdges) in Ways(middle, start, end.Reader))
        {
            foreach (var (onNodes, onEdges) in Ways(middle, end, start.Reader))
                yield return new DatumPath([.. Enumerable.Reverse(backNodes), middle, .. onNodes], [.. Enumerable.Reverse(backEdges), .. onEdges]);
        }
    }

    // The ways from a node back to where a side began, nearer with each step.
    private IEnumerable<(int[] Nodes, int[] Edges)> Ways(int node, Side side, NeighbourReader back)
    {
        var distance = side.Distances[node];
        if (distance == 0)
        {
            yield return ([], []);
            yield break;
        }
        back.Read(node);
        var steps = new List<(int Edge, int Node)>();
        for (var i = 0; i < back.Count; i++)
        {
            if (side.Distances.TryGetValue(back.Nodes[i], out var before) && before == distance - 1 && Passes(back.Edges[i]))
                steps.Add((back.Edges[i], back.Nodes[i]));
        }
        foreach (var step in steps)
        {
            frame.Context.Tick();
            foreach (var (nodes, edges) in Ways(step.Node, side, back))
                yield return ([step.Node, .. nodes], [step.Edge, .. edges]);
        }
    }

    private bool Passes(int edge)
    {
        if (walk.StepConditions.Count == 0)
            return true;
        frame.Slots[walk.StepSlot] = Datum.Relationship(edge);
        return walk.StepConditions.All(condition => condition.Evaluate(frame).IsTrue);
    }

    private sealed class Side(NeighbourReader reader, int node)
    {
        public NeighbourReader Reader => reader;

        public Dictionary<int, int> Distances { get; } = new() { [node] = 0 };

        public List<int> Frontier { get; private set; } = [node];

        public int Depth { get; private set; }

        public void Advance(List<int> next)
        {
            Frontier = next;
            Depth++;
        }
    }
}
