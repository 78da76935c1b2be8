using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

internal sealed partial class QueryBinder
{
    private (BoundClause Bound, Scope After) Call(CallProcedureSyntax call, Scope scope, bool standalone)
    {
        var procedure = procedures.Find(call.Name.Text) ?? throw errors.Compile(
            CypherErrorKind.ProcedureError,
            "ProcedureNotFound",
            $"There is no procedure '{call.Name.Text}'{NearNames.Hint(call.Name.Text, procedures.Names)}",
            call.Name.Span);
        var arguments = Arguments(call, procedure, scope, standalone);
        var yields = Yields(call, procedure, scope, standalone);
        var where = call.Where is null ? null : Expressions(scope).Condition(call.Where);
        if (standalone)
            (lastColumns, lastSlots) = ([.. yields.Select(yield => yield.Name)], [.. yields.Select(yield => yield.Slot)]);
        return (new BoundCall(procedure, arguments, [.. yields.Select(yield => (yield.Field, yield.Slot))], where, call.Span), scope);
    }

    private List<Expression> Arguments(CallProcedureSyntax call, Procedure procedure, Scope scope, bool standalone)
    {
        var parameters = procedure.Signature.Inputs;
        if (call.Arguments is null)
        {
            if (!standalone && parameters.Count > 0)
                throw errors.Syntax("InvalidArgumentPassingMode", $"{procedure.Name} takes arguments; write them in parentheses", call.Name.Span);
            return [.. parameters.Select(parameter => Implicit(parameter.Name, call.Name.Span))];
        }
        if (call.Arguments.Count < parameters.Count(parameter => !parameter.IsOptional) || call.Arguments.Count > parameters.Count)
        {
            var count = parameters.Count.ToString(CultureInfo.InvariantCulture);
            var found = call.Arguments.Count.ToString(CultureInfo.InvariantCulture);
            throw errors.Syntax("InvalidNumberOfArguments", $"{procedure.Name} takes {count} arguments, found {found}", call.Span);
        }
        var binder = Expressions(scope);
        var arguments = new List<Expression>();
        for (var i = 0; i < call.Arguments.Count; i++)
        {
            var argument = binder.Bind(call.Arguments[i]);
            binder.RequireType(argument, parameters[i].Type, call.Arguments[i].Span);
            arguments.Add(argument);
        }
        return arguments;
    }

    private ParameterExpression Implicit(string name, Span span)
    {
        UseParameter(name, span);
        return new ParameterExpression(name) { Span = span };
    }

    private List<(string Name, int Field, int Slot)> Yields(CallProcedureSyntax call, Procedure procedure, Scope scope, bool standalone)
    {
        var outputs = procedure.Signature.Outputs;
        var yields = new List<(string, int, int)>();
        if (call.Yield is null)
        {
            // Without YIELD only a call on its own gives its fields; within a query it is made for what it does.
            for (var i = 0; standalone && i < outputs.Count; i++)
                yields.Add((outputs[i].Name, i, Slots.Next()));
            return yields;
        }
        foreach (var item in call.Yield)
        {
            var field = outputs.ToList().FindIndex(output => output.Name == item.Field.Text);
            if (field < 0)
            {
                var hint = NearNames.Hint(item.Field.Text, outputs.Select(output => output.Name));
                throw errors.Syntax("UndefinedVariable", $"{procedure.Name} gives no '{item.Field.Text}'{hint}", item.Field.Span);
            }
            var name = item.Alias ?? item.Field;
            if (scope.Find(name.Text) is not null)
                throw AlreadyBound(name);
            var variable = new Variable(name.Text, Slots.Next(), outputs[field].Type);
            scope.Set(variable);
            yields.Add((name.Text, field, variable.Slot));
        }
        return yields;
    }

    private (BoundClause Bound, Scope After) CallSubquery(CallSubquerySyntax call, Scope scope)
    {
        var inner = new Scope();
        var query = call.Query;
        if (call.ImportAll)
            inner = scope.Copy();
        foreach (var import in call.Imports ?? [])
            inner.Set(scope.Find(import.Text) ?? throw Expressions(scope).Undefined(import.Text, import.Span));
        if (call.Imports is null && query.Parts.Any(part => part.Clauses[0] is ProjectionSyntax { IsReturn: false }))
            inner = scope.Copy();
        var outer = OuterSlots;
        OuterSlots = [.. outer, .. scope.Variables.Select(variable => variable.Slot)];
        var bound = Query(query, inner, isNested: true);
        OuterSlots = outer;
        var after = scope.Copy();
        for (var i = 0; i < bound.Columns.Count; i++)
        {
            if (scope.Find(bound.Columns[i]) is not null)
                throw errors.Syntax("VariableAlreadyBound", $"Variable '{bound.Columns[i]}' is defined already outside the subquery", call.Span);
            after.Set(new Variable(bound.Columns[i], bound.Slots[i], StaticType.Any));
        }
        var returns = query.Parts[0].Clauses[^1] is ProjectionSyntax { IsReturn: true };
        return (new BoundSubquery(bound, call.Optional, returns), after);
    }
}
