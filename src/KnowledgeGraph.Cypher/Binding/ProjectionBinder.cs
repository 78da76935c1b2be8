namespace KnowledgeGraph.Cypher;

/// <summary>Resolves one <c>WITH</c> or <c>RETURN</c> with its order, bounds and condition.</summary>
internal sealed partial class ProjectionBinder(QueryBinder queries, SyntaxKey keys, ProjectionSyntax projection, Scope before)
{
    private readonly CypherErrors errors = queries.Errors;
    private readonly List<Item> items = [];
    private readonly List<Assignment> assignments = [];
    private readonly List<Assignment> after = [];
    private readonly List<AggregateCall> aggregates = [];
    private readonly Scope projected = new();

    private bool IsGrouped => aggregates.Count > 0;

    public (BoundClause Bound, Scope After) Bind(out IReadOnlyList<string> columns, out IReadOnlyList<int> slots)
    {
        CollectItems();
        var grouped = projection.Items.Any(item => SyntaxWalk.HasAggregate(item.Expression));
        foreach (var item in items.Where(item => !item.IsAggregate))
            BindKey(item, grouped);
        foreach (var item in items.Where(item => item.IsAggregate))
            BindAggregate(item);
        foreach (var item in items)
            projected.Set(new Variable(item.Name, item.Slot, item.Type));
        columns = [.. items.Select(item => item.Name)];
        slots = [.. items.Select(item => item.Slot)];
        var keySlots = items.Where(item => !item.IsAggregate).Select(item => item.Slot).Distinct().ToList();
        var bound = new BoundProjection
        {
            Before = assignments,
            Grouping = grouped ? new BoundGrouping(keySlots, aggregates) : null,
            After = after,
            Slots = [.. slots.Distinct()],
            Distinct = projection.Distinct,
            Sort = [.. projection.OrderBy.Select(Sort)],
            Skip = Bound(projection.Skip, "SKIP"),
            Limit = Bound(projection.Limit, "LIMIT"),
            Where = projection.Where is null ? null : Where(projection.Where),
        };
        CheckNames();
        return (bound, projected);
    }

    private void CheckNames()
    {
        foreach (var item in projection.Items)
        {
            if (!projection.IsReturn && item is { Alias: null, Expression: not VariableSyntax })
                throw errors.Syntax("NoExpressionAlias", "An expression in WITH needs a name; write AS and one", item.Expression.Span);
        }
    }

    private void CollectItems()
    {
        if (projection.All)
        {
            var all = before.Variables.ToList();
            if (all.Count == 0 && projection.Items.Count == 0 && projection.IsReturn)
                throw errors.Syntax("NoVariablesInScope", "There are no variables that '*' could stand for", projection.Span);
            foreach (var variable in all)
                items.Add(new Item(variable.Name, null, false) { Slot = variable.Slot, Type = variable.Type });
        }
        foreach (var item in projection.Items)
        {
            var name = item.Alias?.Text ?? (item.Expression is VariableSyntax variable ? variable.Name : item.Text);
            if (items.Exists(other => other.Name == name))
                throw errors.Syntax("ColumnNameConflict", $"There are two columns of the name '{name}'", item.Alias?.Span ?? item.Expression.Span);
            items.Add(new Item(name, item.Expression, SyntaxWalk.HasAggregate(item.Expression)));
        }
    }

    private void BindKey(Item item, bool grouped)
    {
        if (item.Syntax is null)
            return;
        item.Key = keys.Of(item.Syntax);
        var value = queries.Expressions(before).Bind(item.Syntax);
        item.Type = value.Type;
        // A variable under another name, or its own, keeps its slot.
        if (value is SlotExpression slot && !(grouped && items.Exists(other => other != item && other.Slot == slot.Slot && other.Key is not null)))
        {
            item.Slot = slot.Slot;
            return;
        }
        item.Slot = queries.Slots.Next();
        assignments.Add(new Assignment(item.Slot, value));
    }

    private void BindAggregate(Item item)
    {
        item.Key = keys.Of(item.Syntax!);
        var outside = queries.Expressions(before);
        var binder = new ExpressionBinder(queries, before)
        {
            Substitute = syntax => syntax is VariableSyntax or PropertySyntax ? Grouped(syntax) : null,
            Aggregate = call => NewAggregate(call, outside),
            Refuse = (variable, span) => errors.Syntax(
                "AmbiguousAggregationExpression", $"'{variable.Name}' stands beside an aggregate and is not grouped by; return it on its own as well", span),
        };
        var value = binder.Bind(item.Syntax!);
        item.Type = value.Type;
        if (value is SlotExpression slot)
        {
            item.Slot = slot.Slot;
            return;
        }
        item.Slot = queries.Slots.Next();
        after.Add(new Assignment(item.Slot, value));
    }

    private SlotExpression? Grouped(ExpressionSyntax syntax)
    {
        var key = keys.Of(syntax);
        var item = items.Find(candidate => !candidate.IsAggregate && (candidate.Key ?? Name(candidate)) == key);
        return item is null ? null : new SlotExpression(item.Slot, item.Name) { Span = syntax.Span, Type = item.Type };
    }

    // What '*' stands for is a variable, written as its name.
    private static string Name(Item item) => $"{(int)TokenKind.Word}{item.Name}";

    private SlotExpression NewAggregate(CallSyntax call, ExpressionBinder outside)
    {
        var slot = queries.Slots.Next();
        aggregates.Add(outside.AggregateCall(call, slot));
        return new SlotExpression(slot, call.Name.Text) { Span = call.Span, Type = ExpressionBinder.AggregateType(call) };
    }

    private sealed class Item(string name, ExpressionSyntax? syntax, bool isAggregate)
    {
        public string Name => name;

        public ExpressionSyntax? Syntax => syntax;

        public bool IsAggregate => isAggregate;

        public string? Key { get; set; }

        public int Slot { get; set; } = -1;

        public StaticType Type { get; set; }
    }
}
