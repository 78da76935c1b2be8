namespace KnowledgeGraph.Cypher;

/// <summary>
/// A query within an expression. It runs over the same frame, so that it sees the variables around it, anew at each evaluation.
/// </summary>
internal sealed class SubqueryExpression(SubqueryKind kind, int resultSlot, IReadOnlySet<int> outerSlots) : Expression
{
    private Plan? plan;

    public SubqueryKind Kind => kind;

    /// <summary>The plan, set once the planner has made it.</summary>
    public Plan Plan
    {
        get => plan ?? throw new InvalidOperationException("The subquery has no plan yet.");
        set => plan = value;
    }

    public override Datum Evaluate(Frame frame)
    {
        var rows = frame.Context.State(this, () => OperatorFactory.Build(Plan, frame));
        rows.Open();
        switch (kind)
        {
            case SubqueryKind.Exists:
                return Datum.Of(rows.Next());
            case SubqueryKind.Count:
                var count = 0L;
                while (rows.Next())
                    count++;
                return Datum.Of(count);
            default:
                var items = new List<Datum>();
                while (rows.Next())
                    items.Add(frame.Slots[resultSlot]);
                return Datum.Of(items.ToArray());
        }
    }

    protected override void AddSlots(HashSet<int> slots) => slots.UnionWith(outerSlots);
}
