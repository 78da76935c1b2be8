namespace KnowledgeGraph.Cypher;

/// <summary>A value known before the query runs.</summary>
internal sealed class ConstantExpression(Datum value) : Expression
{
    public Datum Value => value;

    public override Datum Evaluate(Frame frame) => value;
}

/// <summary>A value that is passed in.</summary>
internal sealed class ParameterExpression(string name) : Expression
{
    public string Name => name;

    public override Datum Evaluate(Frame frame) => frame.Context.Parameter(name);
}

/// <summary>The value of a variable.</summary>
internal sealed class SlotExpression(int slot, string name) : Expression
{
    public int Slot => slot;

    public string Name => name;

    public override Datum Evaluate(Frame frame) => frame.Slots[slot];

    protected override void AddSlots(HashSet<int> slots) => slots.Add(slot);
}

/// <summary>A list of values.</summary>
internal sealed class ListExpression(IReadOnlyList<Expression> items) : Expression
{
    public override IEnumerable<Expression> Children => items;

    public override Datum Evaluate(Frame frame)
    {
        var values = new Datum[items.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = items[i].Evaluate(frame);
        return Datum.Of(values);
    }
}

/// <summary>Values by name.</summary>
internal sealed class MapExpression(IReadOnlyList<(string Key, Expression Value)> entries) : Expression
{
    public IReadOnlyList<(string Key, Expression Value)> Entries => entries;

    public override IEnumerable<Expression> Children => entries.Select(entry => entry.Value);

    public override Datum Evaluate(Frame frame)
    {
        var map = new DatumMap();
        foreach (var (key, value) in entries)
            map.Set(key, value.Evaluate(frame));
        return Datum.Of(map);
    }
}

/// <summary>Some properties of a node, relationship or map, and other values, by name. A key of null stands for all properties.</summary>
internal sealed class MapProjectionExpression(Expression target, IReadOnlyList<(string? Key, Expression? Value)> items) : FallibleExpression
{
    public override IEnumerable<Expression> Children => items.Select(item => item.Value).OfType<Expression>().Prepend(target);

    protected override Datum Compute(Frame frame)
    {
        var from = target.Evaluate(frame);
        if (from.IsNull)
            return Datum.Null;
        var map = new DatumMap();
        foreach (var (key, value) in items)
        {
            if (key is not null)
            {
                map.Set(key, value!.Evaluate(frame));
                continue;
            }
            var all = EntityAccess.Properties(frame.Context, from);
            for (var i = 0; i < all.Count; i++)
                map.Set(all.Keys[i], all.Values[i]);
        }
        return Datum.Of(map);
    }
}
