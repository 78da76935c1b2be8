namespace KnowledgeGraph.Cypher;

/// <summary>A call of a function.</summary>
internal sealed class FunctionExpression(Function function, IReadOnlyList<Expression> arguments) : FallibleExpression
{
    public Function Function => function;

    public override IEnumerable<Expression> Children => arguments;

    protected override Datum Compute(Frame frame)
    {
        var values = new Datum[arguments.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i].Evaluate(frame);
        return function.Call(frame.Context, values);
    }
}
