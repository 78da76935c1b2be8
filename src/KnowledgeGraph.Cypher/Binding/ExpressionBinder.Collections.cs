namespace KnowledgeGraph.Cypher;

internal sealed partial class ExpressionBinder
{
    private Expression List(ListSyntax list)
    {
        var items = list.Items.Select(Bind).ToList();
        var kinds = items.Aggregate(TypeSet.None, (all, item) => all | item.Type.Kinds);
        var type = new StaticType(TypeSet.List, kinds);
        if (items.All(item => item is ConstantExpression))
            return new ConstantExpression(Datum.Of(items.Select(item => ((ConstantExpression)item).Value).ToArray())) { Span = list.Span, Type = type };
        return new ListExpression(items) { Span = list.Span, Type = type };
    }

    private MapExpression Map(MapSyntax map) =>
        new([.. map.Entries.Select(entry => (entry.Key.Text, Bind(entry.Value)))]) { Span = map.Span, Type = TypeSet.Map };

    private MapProjectionExpression MapProjection(MapProjectionSyntax projection)
    {
        var target = Bind(projection.Target);
        RequireType(target, TypeSet.Node | TypeSet.Relationship | TypeSet.Map, projection.Target.Span);
        var items = projection.Items.Select(item => (item.Key?.Text, item.Value is null ? null : Bind(item.Value))).ToList();
        return new MapProjectionExpression(target, items) { Span = projection.Span, Type = TypeSet.Map };
    }

    private ListComprehensionExpression Comprehension(ListComprehensionSyntax comprehension)
    {
        var list = BindList(comprehension.List);
        var variable = Item(comprehension.Variable, list);
        var inner = Within(variable);
        var where = comprehension.Where is null ? null : inner.Condition(comprehension.Where);
        var result = comprehension.Result is null ? null : inner.Bind(comprehension.Result);
        var items = result?.Type.Kinds ?? list.Type.Items;
        return new ListComprehensionExpression(variable.Slot, list, where, result) { Span = comprehension.Span, Type = new StaticType(TypeSet.List, items) };
    }

    private QuantifierExpression Quantifier(QuantifierSyntax quantifier)
    {
        var list = BindList(quantifier.List);
        var variable = Item(quantifier.Variable, list);
        var test = Within(variable).Condition(quantifier.Test);
        return new QuantifierExpression(quantifier.Quantifier, variable.Slot, list, test) { Span = quantifier.Span, Type = StaticType.Boolean };
    }

    private ReduceExpression Reduce(ReduceSyntax reduce)
    {
        var list = BindList(reduce.List);
        var initial = Bind(reduce.Initial);
        var accumulator = new Variable(reduce.Accumulator.Text, queries.Slots.Next(), StaticType.Any);
        var variable = Item(reduce.Variable, list);
        var step = Within(accumulator, variable).Bind(reduce.Step);
        return new ReduceExpression(accumulator.Slot, initial, variable.Slot, list, step) { Span = reduce.Span };
    }

    private Expression BindList(ExpressionSyntax syntax)
    {
        var list = Bind(syntax);
        RequireType(list, TypeSet.List, syntax.Span);
        return list;
    }

    private Variable Item(NameSyntax name, Expression list)
    {
        var known = list.Type.IsWithin(TypeSet.List) && list.Type.Items != TypeSet.None;
        return new Variable(name.Text, queries.Slots.Next(), known ? new StaticType(list.Type.Items) : StaticType.Any);
    }

    private Expression Pattern(PatternPredicateSyntax predicate) => queries.PatternPredicate(predicate, scope);
}
