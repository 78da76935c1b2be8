namespace KnowledgeGraph.Cypher;

internal sealed partial class ProjectionBinder
{
    private bool HidesBefore => IsGrouped || projection.Distinct;

    private SortKey Sort(SortItemSyntax item) => new(Ordering(item.Key).Bind(item.Key), item.Descending);

    private Expression Where(ExpressionSyntax where) => HidesBefore
        ? new ExpressionBinder(queries, projected) { Substitute = syntax => Projected(syntax, complex: true) }.Condition(where)
        : queries.Expressions(Overlaid()).Condition(where);

    /// <summary>
    /// Binds what rows are sorted by. Where rows were grouped or made distinct it can name only what is projected, by name or by the
    /// same expression; else also what was there before.
    /// </summary>
    private ExpressionBinder Ordering(ExpressionSyntax key)
    {
        var aggregated = SyntaxWalk.HasAggregate(key);
        if (aggregated && !IsGrouped)
        {
            return new ExpressionBinder(queries, Overlaid())
            {
                Aggregate = call => throw errors.Syntax("InvalidAggregation", $"{call.Name.Text} can be sorted by only where the clause itself aggregates", call.Span),
            };
        }
        if (!HidesBefore)
            return queries.Expressions(Overlaid());
        return new ExpressionBinder(queries, projected)
        {
            Substitute = syntax => Projected(syntax, complex: !aggregated || SyntaxWalk.IsAggregate(syntax) || ReferenceEquals(syntax, key)),
            Aggregate = call => throw errors.Syntax("UndefinedVariable", $"{call.Name.Text} is not projected by this clause, so rows cannot be sorted by it", call.Span),
        };
    }

    private SlotExpression? Projected(ExpressionSyntax syntax, bool complex)
    {
        // Keys are as long as the expressions, so they are made for those alone that may have a match.
        if (!items.Exists(candidate => candidate.Syntax is { } own && keys.Count(own) == keys.Count(syntax)))
            return null;
        var key = keys.Of(syntax);
        var item = items.Find(candidate => candidate.Key == key);
        if (item is null || syntax is VariableSyntax && projected.Find(((VariableSyntax)syntax).Name) is not null)
            return null;
        if (!complex && syntax is not (VariableSyntax or PropertySyntax or LiteralSyntax))
        {
            throw errors.Syntax(
                "AmbiguousAggregationExpression", "Beside an aggregate only variables, properties and constants can be sorted by; give the expression a name", syntax.Span);
        }
        return new SlotExpression(item.Slot, item.Name) { Span = syntax.Span, Type = item.Type };
    }

    private Scope Overlaid()
    {
        var scope = before.Copy();
        foreach (var variable in projected.Variables)
            scope.Set(variable);
        return scope;
    }

    private Expression? Bound(ExpressionSyntax? syntax, string word)
    {
        if (syntax is null)
            return null;
        foreach (var part in SyntaxWalk.All(syntax))
        {
            if (part is VariableSyntax variable)
                throw errors.Syntax("NonConstantExpression", $"{word} cannot depend on '{variable.Name}'; it is the same for all rows", variable.Span);
        }
        var bound = queries.Expressions(new Scope()).Bind(syntax);
        if (bound is ConstantExpression { Value.Kind: DatumKind.Integer } constant && constant.Value.Integer < 0)
            throw errors.Syntax("NegativeIntegerArgument", $"{word} takes an integer of at least 0, found {constant.Value.Integer}", syntax.Span);
        if (bound.Type.Excludes(TypeSet.Integer) || bound is ConstantExpression { Value.IsNull: true })
            throw errors.Syntax("InvalidArgumentType", $"{word} takes an integer, found {StaticType.Describe(bound.Type.Kinds)}", syntax.Span);
        return bound;
    }
}
