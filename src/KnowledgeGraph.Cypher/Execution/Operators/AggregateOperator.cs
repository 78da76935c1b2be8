namespace KnowledgeGraph.Cypher;

internal sealed class AggregateOperator(AggregatePlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly RowStore keys = new(plan.Keys, frame.Context);
    private List<Group>? groups;
    private int at;

    public override void Open()
    {
        base.Open();
        groups = null;
    }

    public override bool Next()
    {
        groups ??= Collect();
        if (at >= groups.Count)
            return false;
        var group = groups[at++];
        keys.Restore(group.Key, Slots);
        for (var i = 0; i < plan.Aggregates.Count; i++)
            Slots[plan.Aggregates[i].Slot] = group.Totals[i].Result();
        return true;
    }

    private List<Group> Collect()
    {
        at = 0;
        var found = new List<Group>();
        var byKey = new Dictionary<Datum[], Group>(RowEquality.Instance);
        Group? only = null;
        if (plan.Keys.Count == 0)
            found.Add(only = NewGroup([]));
        while (Input.Next())
        {
            Context.Tick();
            var group = only;
            if (group is null)
            {
                var key = keys.Copy(Slots);
                if (byKey.TryGetValue(key, out group))
                {
                    keys.Release(1);
                }
                else
                {
                    byKey[key] = group = NewGroup(key);
                    found.Add(group);
                }
            }
            for (var i = 0; i < plan.Aggregates.Count; i++)
                Add(group, i);
        }
        return found;
    }

    private void Add(Group group, int at)
    {
        var call = plan.Aggregates[at];
        if (call.Arguments.Count == 0)
        {
            group.Totals[at].Add(Datum.True, Datum.Null);
            return;
        }
        var value = call.Arguments[0].Evaluate(Frame);
        if (value.IsNull || group.Seen?[at] is { } seen && !seen.Add(value))
            return;
        if (call.Function.Equals("collect", StringComparison.OrdinalIgnoreCase) || group.Seen?[at] is not null)
            Context.Charge(48);
        try
        {
            group.Totals[at].Add(value, call.Arguments.Count > 1 ? call.Arguments[1].Evaluate(Frame) : Datum.Null);
        }
        catch (EvaluationException failure)
        {
            throw Context.Errors.Runtime(failure.Kind, failure.Detail, failure.Message, call.Span);
        }
    }

    private Group NewGroup(Datum[] key)
    {
        var totals = new Aggregator[plan.Aggregates.Count];
        HashSet<Datum>?[]? seen = null;
        for (var i = 0; i < totals.Length; i++)
        {
            totals[i] = AggregateCatalogue.Create(plan.Aggregates[i].Function);
            if (plan.Aggregates[i].Distinct)
                (seen ??= new HashSet<Datum>?[totals.Length])[i] = new HashSet<Datum>(DatumEquivalence.Instance);
        }
        return new Group(key, totals, seen);
    }

    private sealed record Group(Datum[] Key, Aggregator[] Totals, HashSet<Datum>?[]? Seen);
}
