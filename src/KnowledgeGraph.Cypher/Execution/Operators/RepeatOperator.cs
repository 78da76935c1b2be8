namespace KnowledgeGraph.Cypher;

/// <summary>Repeats a pattern depth first, each time from where the last ended, never over one relationship twice.</summary>
internal sealed class RepeatOperator(RepeatPlan plan, Operator input, Operator inner, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly RepeatedPattern pattern = plan.Pattern;
    private readonly List<(List<Step> Steps, int At)> levels = [];
    private readonly List<Step> taken = [];
    private readonly HashSet<int> onWalk = [];
    private bool atStart;
    private int start;

    public override void Open()
    {
        base.Open();
        levels.Clear();
        atStart = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (atStart)
            {
                atStart = false;
                if (pattern.Length.Minimum == 0 && Arrive(start))
                    return true;
            }
            while (levels.Count > 0)
            {
                if (Advance() is { } node && taken.Count >= pattern.Length.Minimum && Arrive(node))
                    return true;
            }
            if (!Input.Next())
                return false;
            taken.Clear();
            onWalk.Clear();
            if (Slots[pattern.From].Kind != DatumKind.Node || plan.Into && Slots[pattern.To].Kind != DatumKind.Node)
                continue;
            start = Slots[pattern.From].Element;
            atStart = true;
            levels.Add((StepsFrom(start), 0));
        }
    }

    private int? Advance()
    {
        var (steps, at) = levels[^1];
        if (at >= steps.Count)
        {
            levels.RemoveAt(levels.Count - 1);
            if (taken.Count > 0 && levels.Count > 0)
            {
                onWalk.ExceptWith(taken[^1].Edges);
                taken.RemoveAt(taken.Count - 1);
            }
            return null;
        }
        levels[^1] = (steps, at + 1);
        var step = steps[at];
        if (step.Edges.Any(onWalk.Contains))
            return null;
        taken.Add(step);
        onWalk.UnionWith(step.Edges);
        levels.Add((taken.Count < pattern.Length.Maximum ? StepsFrom(step.End) : [], 0));
        return step.End;
    }

    private List<Step> StepsFrom(int node)
    {
        var steps = new List<Step>();
        Slots[pattern.InnerFrom] = Datum.Node(node);
        inner.Open();
        while (inner.Next())
        {
            Context.Tick();
            var edges = new List<int>();
            foreach (var slot in pattern.Relationships)
            {
                if (Slots[slot].Kind == DatumKind.Relationship)
                    edges.Add(Slots[slot].Element);
                else
                    edges.AddRange(Slots[slot].Items.Select(item => item.Element));
            }
            steps.Add(new Step([.. edges], Slots[pattern.InnerTo].Element, [.. pattern.Lists.Select(list => Slots[list.Inner])]));
        }
        return steps;
    }

    private bool Arrive(int node)
    {
        if (plan.Into && Slots[pattern.To].Element != node)
            return false;
        Slots[pattern.WalkSlot] = Datum.Of(taken.SelectMany(step => step.Edges).Select(Datum.Relationship).ToArray());
        for (var i = 0; i < pattern.Lists.Count; i++)
            Slots[pattern.Lists[i].List] = Datum.Of(taken.Select(step => step.Values[i]).ToArray());
        if (!plan.Into)
            Slots[pattern.To] = Datum.Node(node);
        return true;
    }

    private sealed record Step(int[] Edges, int End, Datum[] Values);
}
