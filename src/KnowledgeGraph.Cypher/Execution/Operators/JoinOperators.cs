namespace KnowledgeGraph.Cypher;

internal sealed class OptionalOperator(OptionalPlan plan, Operator input, Operator inner, Frame frame) : EitherOperator(input, inner, frame)
{
    protected override void OnMissing()
    {
        foreach (var slot in plan.Slots)
            Slots[slot] = Datum.Null;
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
