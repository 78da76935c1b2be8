namespace KnowledgeGraph.Cypher;

/// <summary>
/// Finds the shortest walks between two nodes by searching breadth first from both, each time from the side that has fewer nodes to
/// go on from.
/// </summary>
internal sealed class TwoSidedSearch
{
    private readonly Frame frame;
    private readonly PatternRelationship walk;
    private readonly bool any;
    private readonly Side start;
    private readonly Side end;

    /// <param name="frame">The query's frame.</param>
    /// <param name="walk">The relationships to follow.</param>
    /// <param name="from">Where the walks begin.</param>
    /// <param name="to">Where they end.</param>
    /// <param name="any">One of the shortest is enough.</param>
    public TwoSidedSearch(Frame frame, PatternRelationship walk, int from, int to, bool any)
    {
        (this.frame, this.walk, this.any) = (frame, walk, any);
        var graph = frame.Context.Graph;
        start = new(new NeighbourReader(graph, walk, reversed: false), from, graph.NodeLimit, any);
        end = new(new NeighbourReader(graph, walk, reversed: true), to, graph.NodeLimit, any);
    }

    /// <summary>The shortest walks, found as they are asked for.</summary>
    public IEnumerable<DatumPath> Walks()
    {
        if (start.Node == end.Node)
            return [new DatumPath([start.Node], [])];
        var meeting = Meet();
        return any ? meeting.Select(Joined) : meeting.SelectMany(Through);
    }

    // Until the sides meet they have no node in common, so that where they meet it is on the outermost nodes of both.
    private List<int> Meet()
    {
        var longest = walk.Length!.Value.Maximum;
        while (start.Depth + end.Depth < longest && start.Frontier.Count > 0 && end.Frontier.Count > 0)
        {
            var (side, other) = start.Frontier.Count <= end.Frontier.Count ? (start, end) : (end, start);
            if (Widen(side, other) is { Count: > 0 } meeting)
                return meeting;
        }
        return [];
    }

    private List<int> Widen(Side side, Side other)
    {
        var next = new List<int>();
        var meeting = new List<int>();
        foreach (var node in side.Frontier)
        {
            side.Reader.Read(node);
            for (var i = 0; i < side.Reader.Count; i++)
            {
                frame.Context.Tick();
                var (neighbour, edge) = (side.Reader.Nodes[i], side.Reader.Edges[i]);
                if (!Passes(edge) || !side.Reached.TryAdd(neighbour, any ? edge : side.Depth + 1))
                    continue;
                next.Add(neighbour);
                if (!other.Reached.TryGet(neighbour, out _))
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

    // Each node was reached by one edge: no list of neighbours has to be read again, which a node with many of them would make long.
    private DatumPath Joined(int middle)
    {
        var (backNodes, backEdges) = WayTo(middle, start);
        var (onNodes, onEdges) = WayTo(middle, end);
        return new DatumPath([.. Enumerable.Reverse(backNodes), middle, .. onNodes], [.. Enumerable.Reverse(backEdges), .. onEdges]);
    }

    private (List<int> Nodes, List<int> Edges) WayTo(int node, Side side)
    {
        var (nodes, edges, graph) = (new List<int>(), new List<int>(), frame.Context.Graph);
        while (side.Reached.TryGet(node, out var edge) && edge != Side.Beginning)
        {
            node = graph.SourceOf(edge) == node ? graph.TargetOf(edge) : graph.SourceOf(edge);
            nodes.Add(node);
            edges.Add(edge);
        }
        return (nodes, edges);
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
        side.Reached.TryGet(node, out var distance);
        if (distance == 0)
        {
            yield return ([], []);
            yield break;
        }
        back.Read(node);
        var steps = new List<(int Edge, int Node)>();
        for (var i = 0; i < back.Count; i++)
        {
            if (side.Reached.TryGet(back.Nodes[i], out var before) && before == distance - 1 && Passes(back.Edges[i]))
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

    /// <summary>What has been reached from one end: each node with its distance, or with the edge it was reached by where any way will do.</summary>
    private sealed class Side(NeighbourReader reader, int node, int nodeLimit, bool any)
    {
        /// <summary>What stands for the edge by which the search's own beginning was reached.</summary>
        public const int Beginning = -1;

        public int Node => node;

        public NeighbourReader Reader => reader;

        public ReachedNodes Reached { get; } = new(node, any ? Beginning : 0, nodeLimit);

        public List<int> Frontier { get; private set; } = [node];

        public int Depth { get; private set; }

        public void Advance(List<int> next)
        {
            Frontier = next;
            Depth++;
        }
    }
}
