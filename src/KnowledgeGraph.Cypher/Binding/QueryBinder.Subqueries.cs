namespace KnowledgeGraph.Cypher;

internal sealed partial class QueryBinder
{
    /// <summary><c>EXISTS { ... }</c> and its kin.</summary>
    public Expression Subquery(SubquerySyntax syntax, Scope scope)
    {
        foreach (var clause in syntax.Query.Parts.SelectMany(part => part.Clauses))
        {
            if (clause is CreateSyntax or MergeSyntax or SetSyntax or DeleteSyntax or ForeachSyntax)
                throw errors.Syntax("InvalidClauseComposition", "A subquery in an expression cannot change the graph", clause.Span);
        }
        var bound = Inside(scope, () => Query(syntax.Query, scope, isNested: true));
        if (syntax.Kind == SubqueryKind.Collect && bound.Columns.Count != 1)
            throw errors.Syntax("UnexpectedSyntax", "COLLECT takes a query that returns one column", syntax.Span);
        TypeSet type = syntax.Kind switch { SubqueryKind.Exists => TypeSet.Boolean, SubqueryKind.Count => TypeSet.Integer, _ => TypeSet.List };
        return Register(syntax.Kind, bound, scope, type, syntax.Span);
    }

    /// <summary>A pattern as a condition: whether it occurs.</summary>
    public Expression PatternPredicate(PatternPredicateSyntax syntax, Scope scope)
    {
        var graph = Inside(scope, () => new PatternBinder(this, scope.Copy(), mayIntroduce: false).Bind([syntax.Pattern], null));
        return Register(SubqueryKind.Exists, OneClause(new BoundMatch(false, graph), []), scope, TypeSet.Boolean, syntax.Span);
    }

    /// <summary><c>[p = (a)--(b) WHERE test | result]</c>.</summary>
    public Expression PatternComprehension(PatternComprehensionSyntax syntax, Scope scope)
    {
        var inner = scope.Copy();
        return Inside(scope, () =>
        {
            var graph = new PatternBinder(this, inner).Bind([syntax.Pattern], syntax.Where);
            var result = Expressions(inner).Bind(syntax.Result);
            var slot = Slots.Next();
            var projection = new BoundProjection { Before = [new Assignment(slot, result)], Slots = [slot], ScopeSlots = [slot] };
            var part = new BoundPart([new BoundMatch(false, graph), projection], [slot]);
            return Register(SubqueryKind.Collect, new BoundQuery([part], false, [""], [slot]), scope, TypeSet.List, syntax.Span);
        });
    }

    /// <summary><c>shortestPath((a)-[*]-(b))</c> as a value: the path, or null where there is none; all of them as a list.</summary>
    public Expression ShortestPath(ShortestPathSyntax syntax, Scope scope)
    {
        var inner = scope.Copy();
        var graph = Inside(scope, () => new PatternBinder(this, inner, mayIntroduce: false).Bind([syntax.Pattern], null));
        var slot = graph.Shortest[0].PathSlot;
        var bound = new BoundQuery([new BoundPart([new BoundMatch(false, graph)], [slot])], false, [""], [slot]);
        var paths = Register(SubqueryKind.Collect, bound, scope, TypeSet.List, syntax.Span);
        if (syntax.Pattern.Selector.Selection == PathSelection.AllShortestPathsFunction)
            return paths;
        return new FunctionExpression(FunctionCatalogue.Find("head")!, [paths]) { Span = syntax.Span, Type = TypeSet.Path };
    }

    private static BoundQuery OneClause(BoundClause clause, IReadOnlyList<int> slots) =>
        new([new BoundPart([clause], slots)], false, [], slots);

    private SubqueryExpression Register(SubqueryKind kind, BoundQuery query, Scope scope, TypeSet type, Span span)
    {
        var outer = scope.Variables.Select(variable => variable.Slot).ToHashSet();
        var expression = new SubqueryExpression(kind, query.Slots.Count > 0 ? query.Slots[0] : -1, outer) { Span = span, Type = type };
        Subqueries.Add((expression, query));
        return expression;
    }

    private T Inside<T>(Scope scope, Func<T> bind)
    {
        var (outer, columns, slots) = (OuterSlots, lastColumns, lastSlots);
        OuterSlots = [.. outer, .. scope.Variables.Select(variable => variable.Slot)];
        var result = bind();
        (OuterSlots, lastColumns, lastSlots) = (outer, columns, slots);
        return result;
    }
}
