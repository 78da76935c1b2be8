using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

internal sealed partial class ExpressionBinder
{
    private Expression Call(CallSyntax call)
    {
        var name = call.Name.Text;
        if (AggregateCatalogue.Find(name) is { } aggregate)
        {
            CheckCount(aggregate, call);
            return Aggregate is null
                ? throw errors.Syntax("InvalidAggregation", $"{name} can stand in WITH and RETURN only", call.Span)
                : Aggregate(call);
        }
        var function = FunctionCatalogue.Find(name) ?? throw errors.Syntax(
            "UnknownFunction", $"There is no function '{name}'{NearNames.Hint(name, FunctionCatalogue.Names)}", call.Name.Span);
        CheckCount(function.Signature, call);
        var arguments = call.Arguments.Select(Bind).ToList();
        CheckTypes(function.Signature, arguments, call);
        return new FunctionExpression(function, arguments) { Span = call.Span, Type = ResultType(function, arguments) };
    }

    /// <summary>The call of an aggregate, its arguments resolved in the scope before grouping.</summary>
    public AggregateCall AggregateCall(CallSyntax call, int slot)
    {
        foreach (var inner in call.Arguments.SelectMany(SyntaxWalk.All))
        {
            if (SyntaxWalk.IsAggregate(inner))
                throw errors.Syntax("NestedAggregation", $"An aggregate cannot stand within {call.Name.Text}", inner.Span);
        }
        var arguments = call.Arguments.Select(Bind).ToList();
        if (arguments.SelectMany(argument => argument.All()).OfType<FunctionExpression>().Any(function => function.Function.Name == "rand"))
            throw errors.Syntax("NonConstantExpression", $"rand() cannot stand within {call.Name.Text}", call.Span);
        if (!call.Star)
            CheckTypes(AggregateCatalogue.Find(call.Name.Text)!, arguments, call);
        return new AggregateCall(call.Name.Text, call.Distinct, arguments, slot, call.Span);
    }

    /// <summary>What is known of an aggregate's result.</summary>
    public static StaticType AggregateType(CallSyntax call) => AggregateCatalogue.Find(call.Name.Text)!.Returns;

    private static StaticType ResultType(Function function, List<Expression> arguments) => function.Name switch
    {
        "nodes" => new StaticType(TypeSet.List, TypeSet.Node),
        "relationships" => new StaticType(TypeSet.List, TypeSet.Relationship),
        "range" => new StaticType(TypeSet.List, TypeSet.Integer),
        "labels" or "keys" or "split" => new StaticType(TypeSet.List, TypeSet.String),
        "tail" or "reverse" => new StaticType(function.Signature.Returns & arguments[0].Type.Kinds, arguments[0].Type.Items),
        _ => function.Signature.Returns,
    };

    private void CheckCount(FunctionSignature signature, CallSyntax call)
    {
        var count = call.Arguments.Count;
        if (call.Star || count >= signature.Fewest && count <= signature.Most)
            return;
        var expected = signature.Fewest == signature.Most
            ? signature.Fewest.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{signature.Fewest} to {signature.Most}");
        var found = count.ToString(CultureInfo.InvariantCulture);
        throw errors.Syntax("InvalidNumberOfArguments", $"{signature.Name} takes {expected} arguments, found {found}: {signature.Text}", call.Span);
    }

    private void CheckTypes(FunctionSignature signature, List<Expression> arguments, CallSyntax call)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var parameter = signature.Parameter(i);
            if (arguments[i].Type.Excludes(parameter.Type))
            {
                var found = StaticType.Describe(arguments[i].Type.Kinds);
                throw errors.Syntax(
                    "InvalidArgumentType",
                    $"{signature.Name} takes {StaticType.Describe(parameter.Type)} as '{parameter.Name}', found {found}",
                    call.Arguments[i].Span);
            }
        }
    }
}
