namespace KnowledgeGraph.Cypher;

/// <summary>Reads truth values; anything else is an error.</summary>
internal static class Truth
{
    public static bool? Of(in Datum value) => value.Kind switch
    {
        DatumKind.Boolean => value.Boolean,
        DatumKind.Null => null,
        _ => throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(value)}, expected a boolean"),
    };
}

/// <summary><c>NOT a</c>.</summary>
internal sealed class NotExpression(Expression operand) : FallibleExpression
{
    public Expression Operand => operand;

    public override IEnumerable<Expression> Children => [operand];

    protected override Datum Compute(Frame frame) => Datum.Of(!Truth.Of(operand.Evaluate(frame)));
}

/// <summary><c>a AND b</c>; false decides, whatever else is unknown.</summary>
internal sealed class AndExpression(Expression left, Expression right) : FallibleExpression
{
    public Expression Left => left;

    public Expression Right => right;

    public override IEnumerable<Expression> Children => [left, right];

    protected override Datum Compute(Frame frame)
    {
        var first = Truth.Of(left.Evaluate(frame));
        return first == false ? Datum.False : Datum.Of(first & Truth.Of(right.Evaluate(frame)));
    }
}

/// <summary><c>a OR b</c>; true decides, whatever else is unknown.</summary>
internal sealed class OrExpression(Expression left, Expression right) : FallibleExpression
{
    public Expression Left => left;

    public Expression Right => right;

    public override IEnumerable<Expression> Children => [left, right];

    protected override Datum Compute(Frame frame)
    {
        var first = Truth.Of(left.Evaluate(frame));
        return first == true ? Datum.True : Datum.Of(first | Truth.Of(right.Evaluate(frame)));
    }
}

/// <summary><c>a XOR b</c>.</summary>
internal sealed class XorExpression(Expression left, Expression right) : FallibleExpression
{
    public override IEnumerable<Expression> Children => [left, right];

    protected override Datum Compute(Frame frame) =>
        Datum.Of(Truth.Of(left.Evaluate(frame)) ^ Truth.Of(right.Evaluate(frame)));
}

/// <summary><c>a IS NULL</c>, <c>a IS NOT NULL</c>.</summary>
internal sealed class NullTestExpression(Expression operand, bool negated) : Expression
{
    public override IEnumerable<Expression> Children => [operand];

    public override Datum Evaluate(Frame frame) => Datum.Of(operand.Evaluate(frame).IsNull != negated);
}

/// <summary><c>a IS :: INTEGER</c>.</summary>
internal sealed class TypeTestExpression(Expression operand, IReadOnlyList<ValueType> types, bool negated) : Expression
{
    public override IEnumerable<Expression> Children => [operand];

    public override Datum Evaluate(Frame frame) => Datum.Of(ValueType.AnyIncludes(types, operand.Evaluate(frame)) != negated);
}

/// <summary><c>a IS NFC NORMALIZED</c>; null for what is no text.</summary>
internal sealed class NormalTestExpression(Expression operand, NormalForm form, bool negated) : Expression
{
    public override IEnumerable<Expression> Children => [operand];

    public override Datum Evaluate(Frame frame)
    {
        var value = operand.Evaluate(frame);
        return value.Kind == DatumKind.String ? Datum.Of(Normalization.Of(value.Text, form) == value.Text != negated) : Datum.Null;
    }
}

/// <summary><c>a = b</c>, <c>a &lt; b</c> and their kin.</summary>
internal sealed class CompareExpression(ComparisonOperator comparison, Expression left, Expression right) : Expression
{
    public ComparisonOperator Operator => comparison;

    public Expression Left => left;

    public Expression Right => right;

    public override IEnumerable<Expression> Children => [left, right];

    public override Datum Evaluate(Frame frame)
    {
        var (first, second) = (left.Evaluate(frame), right.Evaluate(frame));
        if (comparison <= ComparisonOperator.NotEqual)
        {
            var equal = DatumEquality.Equal(first, second);
            return Datum.Of(comparison == ComparisonOperator.Equal ? equal : !equal);
        }
        if (DatumOrder.TryCompare(first, second, out var isNaN) is not { } order)
            return Datum.Null;
        return Datum.Of(!isNaN && comparison switch
        {
            ComparisonOperator.Less => order < 0,
            ComparisonOperator.LessOrEqual => order <= 0,
            ComparisonOperator.Greater => order > 0,
            _ => order >= 0,
        });
    }
}

/// <summary><c>a IN list</c>.</summary>
internal sealed class InExpression(Expression item, Expression list) : FallibleExpression
{
    public Expression Item => item;

    public Expression List => list;

    public override IEnumerable<Expression> Children => [item, list];

    protected override Datum Compute(Frame frame)
    {
        var (sought, among) = (item.Evaluate(frame), list.Evaluate(frame));
        if (among.IsNull)
            return Datum.Null;
        if (among.Kind != DatumKind.List)
            throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(among)} after IN, expected a list");
        bool? found = false;
        foreach (ref readonly var candidate in among.Items.AsSpan())
        {
            var equal = DatumEquality.Equal(sought, candidate);
            if (equal == true)
                return Datum.True;
            if (equal is null)
                found = null;
        }
        return Datum.Of(found);
    }
}
