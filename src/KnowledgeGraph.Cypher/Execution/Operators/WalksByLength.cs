namespace KnowledgeGraph.Cypher;

/// <summary>All walks between two nodes, the shortest first; none passes a relationship twice.</summary>
internal sealed class WalksByLength(Frame frame, PatternRelationship walk, int from, int to)
{
    public IEnumerable<DatumPath> Walks()
    {
        var length = walk.Length!.Value;
        var reader = new NeighbourReader(frame.Context.Graph, walk, reversed: false);
        var open = new Queue<Partial>();
        open.Enqueue(new Partial(from, -1, null, 0));
        while (open.TryDequeue(out var partial))
        {
            if (partial.Length >= length.Minimum && partial.Node == to)
                yield return partial.ToPath();
            if (partial.Length >= length.Maximum)
                continue;
            reader.Read(partial.Node);
            for (var i = 0; i < reader.Count; i++)
            {
                frame.Context.Tick();
                if (partial.Passed(reader.Edges[i]) || !Passes(reader.Edges[i]))
                    continue;
                frame.Context.Charge(40);
                open.Enqueue(new Partial(reader.Nodes[i], reader.Edges[i], partial, partial.Length + 1));
            }
        }
    }

    private bool Passes(int edge)
    {
        if (walk.StepConditions.Count == 0)
            return true;
        frame.Slots[walk.StepSlot] = Datum.Relationship(edge);
        return walk.StepConditions.All(condition => condition.Evaluate(frame).IsTrue);
    }

    private sealed record Partial(int Node, int Edge, Partial? Before, int Length)
    {
        public bool Passed(int edge)
        {
            for (var at = this; at.Before is not null; at = at.Before)
            {
                if (at.Edge == edge)
                    return true;
            }
            return false;
        }

        public DatumPath ToPath()
        {
            var nodes = new int[Length + 1];
            var edges = new int[Length];
            var at = this;
            for (var i = Length; at.Before is not null; at = at.Before, i--)
                (nodes[i], edges[i - 1]) = (at.Node, at.Edge);
            nodes[0] = at.Node;
            return new DatumPath(nodes, edges);
        }
    }
}
