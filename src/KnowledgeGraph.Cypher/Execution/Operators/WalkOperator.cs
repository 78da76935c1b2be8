namespace KnowledgeGraph.Cypher;

/// <summary>Walks on from a node depth first, never over one relationship twice; steps back where no walk can be long enough.</summary>
internal sealed class WalkOperator(WalkPlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly NeighbourReader reader = new(frame.Context.Graph, plan.Relationship, plan.Reversed);
    private readonly WalkLength length = plan.Relationship.Length!.Value;
    private readonly List<Level> levels = [];
    private readonly List<int> walked = [];
    private readonly HashSet<int> onWalk = [];
    private int depth = -1;
    private bool atStart;

    public override void Open()
    {
        base.Open();
        (depth, atStart) = (-1, false);
    }

    public override bool Next()
    {
        while (true)
        {
            if (atStart)
            {
                atStart = false;
                if (length.Minimum == 0 && Arrive(levels[0].Node))
                    return true;
            }
            while (depth >= 0)
            {
                if (Step() is { } node && walked.Count >= length.Minimum && Arrive(node))
                    return true;
            }
            if (!Input.Next())
                return false;
            Begin();
        }
    }

    private void Begin()
    {
        walked.Clear();
        onWalk.Clear();
        depth = -1;
        ref readonly var from = ref Slots[plan.From];
        if (from.Kind != DatumKind.Node || plan.Into && Slots[plan.To].Kind != DatumKind.Node)
            return;
        Enter(from.Element);
        atStart = true;
    }

    private void Enter(int node)
    {
        depth++;
        if (depth == levels.Count)
            levels.Add(new Level());
        if (walked.Count < length.Maximum)
            reader.Read(node);
        else
            reader.Clear();
        levels[depth].Fill(node, reader);
    }

    // One relationship further, or one step back.
    private int? Step()
    {
        var level = levels[depth];
        while (level.At < level.Count)
        {
            Context.Tick();
            var (edge, node) = (level.Edges[level.At], level.Nodes[level.At++]);
            if (onWalk.Contains(edge) || !Distinctness.Holds(Slots, plan.Distinct, edge) || !Passes(edge))
                continue;
            walked.Add(edge);
            onWalk.Add(edge);
            Enter(node);
            return node;
        }
        depth--;
        if (walked.Count > 0 && depth >= 0)
        {
            onWalk.Remove(walked[^1]);
            walked.RemoveAt(walked.Count - 1);
        }
        return null;
    }

    private bool Passes(int edge)
    {
        if (plan.Relationship.StepConditions.Count == 0)
            return true;
        Slots[plan.Relationship.StepSlot] = Datum.Relationship(edge);
        foreach (var condition in plan.Relationship.StepConditions)
        {
            if (!condition.Evaluate(Frame).IsTrue)
                return false;
        }
        return true;
    }

    private bool Arrive(int node)
    {
        if (plan.Into && Slots[plan.To].Element != node)
            return false;
        var edges = new Datum[walked.Count];
        for (var i = 0; i < edges.Length; i++)
            edges[plan.Reversed ? edges.Length - 1 - i : i] = Datum.Relationship(walked[i]);
        Slots[plan.Relationship.Slot] = Datum.Of(edges);
        if (!plan.Into)
            Slots[plan.To] = Datum.Node(node);
        return true;
    }

    private sealed class Level
    {
        public int Node { get; private set; }

        public int[] Edges { get; private set; } = [];

        public int[] Nodes { get; private set; } = [];

        public int Count { get; private set; }

        public int At { get; set; }

        public void Fill(int node, NeighbourReader reader)
        {
            (Node, Count, At) = (node, reader.Count, 0);
            if (Edges.Length < Count)
                (Edges, Nodes) = (new int[Count], new int[Count]);
            reader.Edges.AsSpan(0, Count).CopyTo(Edges);
            reader.Nodes.AsSpan(0, Count).CopyTo(Nodes);
        }
    }
}
