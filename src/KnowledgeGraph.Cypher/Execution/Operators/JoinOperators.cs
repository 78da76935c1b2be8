namespace KnowledgeGraph.Cypher;

internal sealed class OptionalOperator(OptionalPlan plan, Operator input, Operator inner, Frame frame) : UnaryOperatorBase(input, frame)
{
    private bool within;
    private bool found;

    public override void Open()
    {
        base.Open();
        within = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (within)
            {
                if (inner.Next())
                    return found = true;
                within = false;
                if (!found)
                {
                    foreach (var slot in plan.Slots)
                        Slots[slot] = Datum.Null;
                    return true;
                }
            }
            if (!Input.Next())
                return false;
            inner.Open();
            (within, found) = (true, false);
        }
    }
}

internal sealed class ApplyOperator(ApplyPlan plan, Operator input, Operator inner, Frame frame) : UnaryOperatorBase(input, frame)
{
    private bool within;

    public override void Open()
    {
        base.Open();
        within = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (within && inner.Next())
                return true;
            within = false;
            if (!Input.Next())
                return false;
            inner.Open();
            if (plan.ReturnsRows)
            {
                within = true;
                continue;
            }
            while (inner.Next())
                Context.Tick();
            return true;
        }
    }
}

internal sealed class UnionOperator(UnionPlan plan, IReadOnlyList<Operator> parts, Frame frame) : Operator(frame)
{
    private int part;

    public override void Open()
    {
        part = 0;
        parts[0].Open();
    }

    public override bool Next()
    {
        while (true)
        {
            if (parts[part].Next())
            {
                for (var i = 0; i < plan.To.Count; i++)
                    Slots[plan.To[i]] = Slots[plan.From[part][i]];
                return true;
            }
            if (part + 1 == parts.Count)
                return false;
            parts[++part].Open();
        }
    }
}

internal sealed class HashJoinOperator(HashJoinPlan plan, Operator input, Operator inner, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly RowStore rows = new(plan.InnerSlots, frame.Context);
    private Dictionary<Datum, List<Datum[]>>? byKey;
    private List<Datum[]> matches = [];
    private int at;

    public override void Open()
    {
        base.Open();
        byKey = null;
        (matches, at) = ([], 0);
    }

    public override bool Next()
    {
        byKey ??= ReadInner();
        while (true)
        {
            if (at < matches.Count)
            {
                Context.Tick();
                rows.Restore(matches[at++], Slots);
                return true;
            }
            if (!Input.Next())
                return false;
            var key = plan.InputKey.Evaluate(Frame);
            matches = !key.IsNull && byKey.TryGetValue(key, out var found) ? found : [];
            at = 0;
        }
    }

    private Dictionary<Datum, List<Datum[]>> ReadInner()
    {
        var read = new Dictionary<Datum, List<Datum[]>>(DatumEquivalence.Instance);
        inner.Open();
        while (inner.Next())
        {
            var key = plan.InnerKey.Evaluate(Frame);
            if (key.IsNull)
                continue;
            if (!read.TryGetValue(key, out var same))
                read[key] = same = [];
            same.Add(rows.Copy(Slots));
        }
        return read;
    }
}
