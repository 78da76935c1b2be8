namespace KnowledgeGraph.Cypher;

/// <summary>
/// Finds the shortest walks between two nodes by searching breadth first from both, each time from the side that has fewer nodes to
/// go on from.
/// </summary>
internal sealed class TwoSidedSearch(Frame frame, PatternRelationship walk, int from, int to)
{
    private readonly Side start = new(new NeighbourReader(frame.Context.Graph, walk, reversed: false), from, frame.Context.Graph.NodeLimit);
    private readonly Side end = new(new NeighbourReader(frame.Context.Graph, walk, reversed: true), to, frame.Context.Graph.NodeLimit);

    /// <summary>All shortest walks, found as they are asked for.</summary>
    public IEnumerable<DatumPath> Shortest() => from == to ? [new DatumPath([from], [])] : Meet(any: false).SelectMany(Through);

    /// <summary>One shortest walk, or none.</summary>
    public IEnumerable<DatumPath> Any() => from == to ? [new DatumPath([from], [])] : Meet(any: true).SelectMany(Through).Take(1);

    // Until the sides meet they have no node in common, so that where they meet it is on the outermost nodes of both.
    private List<int> Meet(bool any)
    {
        var longest = walk.Length!.Value.Maximum;
        while (start.Depth + end.Depth < longest && start.Frontier.Count > 0 && end.Frontier.Count > 0)
        {
            var (side, other) = start.Frontier.Count <= end.Frontier.Count ? (start, end) : (end, start);
            if (Widen(side, other, any) is { Count: > 0 } meeting)
                return meeting;
        }
        return [];
    }

    private List<int> Widen(Side side, Side other, bool any)
    {
        var next = new List<int>();
        var meeting = new List<int>();
        foreach (var node in side.Frontier)
        {
            side.Reader.Read(node);
            for (var i = 0; i < side.Reader.Count; i++)
            {
                frame.Context.Tick();
                var neighbour = side.Reader.Nodes[i];
                if (!Passes(side.Reader.Edges[i]) || !side.Distances.TryAdd(neighbour, side.Depth + 1))
                    continue;
                next.Add(neighbour);
                if (!other.Distances.TryGet(neighbour, out _))
                    continue;
                meeting.Add(neighbour);
                if (any)
                    return meeting;
            }
        }
        frame.Context.Charge(next.Count * 16L);
        side.Advance(next);
        meeting.Sort();
        return meeting;
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
        side.Distances.TryGet(node, out var distance);
        if (distance == 0)
        {
            yield return ([], []);
            yield break;
        }
        back.Read(node);
        var steps = new List<(int Edge, int Node)>();
        for (var i = 0; i < back.Count; i++)
        {
            if (side.Distances.TryGet(back.Nodes[i], out var before) && before == distance - 1 && Passes(back.Edges[i]))
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

    private sealed class Side(NeighbourReader reader, int node, int nodeLimit)
    {
        public NeighbourReader Reader => reader;

        public DistanceTable Distances { get; } = new(node, nodeLimit);

        public List<int> Frontier { get; private set; } = [node];

        public int Depth { get; private set; }

        public void Advance(List<int> next)
        {
            Frontier = next;
            Depth++;
        }
    }
}
