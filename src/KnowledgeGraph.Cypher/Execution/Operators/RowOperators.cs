namespace KnowledgeGraph.Cypher;

internal sealed class FilterOperator(IReadOnlyList<Expression> conditions, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly Expression[] conditions = [.. conditions];

    public override bool Next()
    {
        while (Input.Next())
        {
            if (Passes())
                return true;
        }
        return false;
    }

    private bool Passes()
    {
        foreach (var condition in conditions)
        {
            var value = condition.Evaluate(Frame);
            if (value.IsTrue)
                continue;
            if (value.Kind is DatumKind.Boolean or DatumKind.Null)
                return false;
            throw Context.Errors.Runtime(CypherErrorKind.TypeError, "InvalidArgumentType", $"Found {DatumText.Kind(value)} as a condition, expected a boolean", condition.Span);
        }
        return true;
    }
}

internal sealed class LabelFilterOperator(LabelFilterPlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    public override bool Next()
    {
        while (Input.Next())
        {
            ref readonly var node = ref Slots[plan.Slot];
            if (node.Kind == DatumKind.Node && Context.Graph.HasNode(node.Element) && plan.Test.HoldsForNode(Context.Graph, node.Element))
                return true;
        }
        return false;
    }
}

internal sealed class ProjectOperator(IReadOnlyList<Assignment> assignments, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    public override bool Next()
    {
        if (!Input.Next())
            return false;
        Context.Tick();
        foreach (var assignment in assignments)
            Slots[assignment.Slot] = assignment.Value.Evaluate(Frame);
        return true;
    }
}

internal sealed class UnwindOperator(UnwindPlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private Datum[] items = [];
    private int at;

    public override void Open()
    {
        base.Open();
        (items, at) = ([], 0);
    }

    public override bool Next()
    {
        while (true)
        {
            if (at < items.Length)
            {
                Context.Tick();
                Slots[plan.Slot] = items[at++];
                return true;
            }
            if (!Input.Next())
                return false;
            var list = plan.List.Evaluate(Frame);
            items = list.Kind switch { DatumKind.Null => [], DatumKind.List => list.Items, _ => [list] };
            at = 0;
        }
    }
}

internal sealed class SkipOperator(Expression count, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private long left;

    public override void Open()
    {
        base.Open();
        left = RowCount.Of(count, Frame, "SKIP");
    }

    public override bool Next()
    {
        for (; left > 0; left--)
        {
            if (!Input.Next())
                return false;
        }
        return Input.Next();
    }
}

internal sealed class LimitOperator(Expression count, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private long left;

    public override void Open()
    {
        base.Open();
        left = RowCount.Of(count, Frame, "LIMIT");
    }

    public override bool Next() => left-- > 0 && Input.Next();
}

/// <summary>Reads what <c>SKIP</c> and <c>LIMIT</c> say.</summary>
internal static class RowCount
{
    public static long Of(Expression count, Frame frame, string word)
    {
        var value = count.Evaluate(frame);
        if (value.Kind != DatumKind.Integer)
            throw frame.Context.Errors.Runtime(CypherErrorKind.SyntaxError, "InvalidArgumentType", $"{word} takes an integer, found {DatumText.Kind(value)}", count.Span);
        if (value.Integer < 0)
            throw frame.Context.Errors.Runtime(CypherErrorKind.SyntaxError, "NegativeIntegerArgument", $"{word} takes an integer of at least 0, found {value.Integer}", count.Span);
        return value.Integer;
    }
}

internal sealed class CallOperator(BoundCall call, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private IEnumerator<Datum[]>? rows;

    public override void Open()
    {
        base.Open();
        rows = null;
    }

    public override bool Next()
    {
        while (true)
        {
            while (rows is not null && rows.MoveNext())
            {
                Context.Tick();
                foreach (var (field, slot) in call.Yield)
                    Slots[slot] = rows.Current[field];
                if (call.Where is null || call.Where.Evaluate(Frame).IsTrue)
                    return true;
            }
            if (!Input.Next())
                return false;
            rows = Run().GetEnumerator();
            if (call.Procedure.Signature.Outputs.Count == 0)
            {
                while (rows.MoveNext())
                    Context.Tick();
                return true;
            }
        }
    }

    private IEnumerable<Datum[]> Run()
    {
        var arguments = call.Arguments.Select(argument => argument.Evaluate(Frame)).ToArray();
        for (var i = 0; i < arguments.Length; i++)
        {
            var parameter = call.Procedure.Signature.Inputs[i];
            if (!StaticType.Matches(arguments[i], parameter.Type))
            {
                throw Context.Errors.Runtime(
                    CypherErrorKind.TypeError, "InvalidArgumentValue", $"{call.Procedure.Name} takes {StaticType.Describe(parameter.Type)} as '{parameter.Name}', found {DatumText.Kind(arguments[i])}", call.Arguments[i].Span);
            }
        }
        return call.Procedure.Run(Context, arguments);
    }
}
