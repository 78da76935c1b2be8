namespace KnowledgeGraph.Cypher;

/// <summary>Reads the list that an expression over lists runs through.</summary>
internal static class Lists
{
    public static Datum[]? Of(in Datum value) => value.Kind switch
    {
        DatumKind.Null => null,
        DatumKind.List => value.Items,
        _ => throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(value)}, expected a list"),
    };
}

/// <summary><c>[x IN list WHERE test | result]</c>.</summary>
internal sealed class ListComprehensionExpression(int slot, Expression list, Expression? where, Expression? result) : FallibleExpression
{
    public override IEnumerable<Expression> Children => new[] { list, where, result }.OfType<Expression>();

    protected override void AddSlots(HashSet<int> slots) => slots.Add(slot);

    protected override Datum Compute(Frame frame)
    {
        if (Lists.Of(list.Evaluate(frame)) is not { } items)
            return Datum.Null;
        var kept = new List<Datum>(items.Length);
        foreach (var item in items)
        {
            frame.Context.Tick();
            frame.Slots[slot] = item;
            if (where is null || Truth.Of(where.Evaluate(frame)) == true)
                kept.Add(result?.Evaluate(frame) ?? item);
        }
        return Datum.Of(kept.ToArray());
    }
}

/// <summary><c>all(x IN list WHERE test)</c> and its kin; unknown where a null decides.</summary>
internal sealed class QuantifierExpression(Quantifier quantifier, int slot, Expression list, Expression test) : FallibleExpression
{
    public override IEnumerable<Expression> Children => [list, test];

    protected override void AddSlots(HashSet<int> slots) => slots.Add(slot);

    protected override Datum Compute(Frame frame)
    {
        if (Lists.Of(list.Evaluate(frame)) is not { } items)
            return Datum.Null;
        int passed = 0, failed = 0, unknown = 0;
        foreach (var item in items)
        {
            frame.Context.Tick();
            frame.Slots[slot] = item;
            switch (Truth.Of(test.Evaluate(frame)))
            {
                case true:
                    passed++;
                    break;
                case false:
                    failed++;
                    break;
                default:
                    unknown++;
                    break;
            }
        }
        return Datum.Of(quantifier switch
        {
            Quantifier.All => failed > 0 ? false : unknown > 0 ? null : true,
            Quantifier.Any => passed > 0 ? true : unknown > 0 ? null : false,
            Quantifier.None => passed > 0 ? false : unknown > 0 ? null : true,
            _ => passed > 1 ? false : unknown > 0 ? null : (bool?)(passed == 1),
        });
    }
}

/// <summary><c>reduce(sum = 0, x IN list | sum + x)</c>.</summary>
internal sealed class ReduceExpression(int accumulator, Expression initial, int slot, Expression list, Expression step) : FallibleExpression
{
    public override IEnumerable<Expression> Children => [initial, list, step];

    protected override void AddSlots(HashSet<int> slots)
    {
        slots.Add(accumulator);
        slots.Add(slot);
    }

    protected override Datum Compute(Frame frame)
    {
        if (Lists.Of(list.Evaluate(frame)) is not { } items)
            return Datum.Null;
        var value = initial.Evaluate(frame);
        foreach (var item in items)
        {
            frame.Context.Tick();
            frame.Slots[accumulator] = value;
            frame.Slots[slot] = item;
            value = step.Evaluate(frame);
        }
        return value;
    }
}

/// <summary><c>CASE a WHEN b THEN c ELSE d END</c>.</summary>
internal sealed class CaseExpression(
    Expression? operand, IReadOnlyList<(IReadOnlyList<Expression> Tests, Expression Result)> branches, Expression? otherwise) : Expression
{
    public override IEnumerable<Expression> Children =>
        branches.SelectMany(branch => branch.Tests.Append(branch.Result)).Concat(new[] { operand, otherwise }.OfType<Expression>());

    public override Datum Evaluate(Frame frame)
    {
        var value = operand?.Evaluate(frame) ?? Datum.Null;
        foreach (var (tests, result) in branches)
        {
            foreach (var test in tests)
            {
                var tested = test.Evaluate(frame);
                if (operand is null ? tested.IsTrue : DatumEquality.Equal(value, tested) == true)
                    return result.Evaluate(frame);
            }
        }
        return otherwise?.Evaluate(frame) ?? Datum.Null;
    }
}
