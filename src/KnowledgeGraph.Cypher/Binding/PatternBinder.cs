namespace KnowledgeGraph.Cypher;

/// <summary>Resolves the patterns of one <c>MATCH</c>: first the names they introduce, then the expressions in them.</summary>
/// <param name="queries">Binds what stands within.</param>
/// <param name="scope">The names known so far; those of the patterns are added.</param>
/// <param name="mayIntroduce">False where a pattern may name only what is known.</param>
internal sealed partial class PatternBinder(QueryBinder queries, Scope scope, bool mayIntroduce = true)
{
    private readonly CypherErrors errors = queries.Errors;
    private readonly QueryGraph graph = new();
    private readonly List<Action> expressions = [];
    private readonly HashSet<string> relationshipNames = new(StringComparer.Ordinal);

    /// <summary>The graph that the patterns and a condition ask for.</summary>
    public QueryGraph Bind(IReadOnlyList<PathSyntax> patterns, ExpressionSyntax? where)
    {
        foreach (var variable in scope.Variables)
            graph.Given.Add(variable.Slot);
        graph.Given.UnionWith(queries.OuterSlots);
        if (patterns.Count > 1 && patterns.FirstOrDefault(IsSelective) is { } selective)
            throw errors.Syntax("UnexpectedSyntax", "A pattern after SHORTEST, ANY or ALL SHORTEST stands alone in its MATCH; write another MATCH for the rest", selective.Span);
        foreach (var pattern in patterns)
            Path(pattern);
        foreach (var expression in expressions)
            expression();
        if (where is not null)
            AddConditions(graph.Conditions, Binder().Condition(where));
        graph.Found.RemoveAll(graph.Given.Contains);
        return graph;
    }

    private static bool IsSelective(PathSyntax path) =>
        path.Selector.Selection is not (PathSelection.All or PathSelection.ShortestPathFunction or PathSelection.AllShortestPathsFunction);

    private ExpressionBinder Binder() => queries.Expressions(scope);

    private void Path(PathSyntax path)
    {
        if (path.Selector.Selection != PathSelection.All)
        {
            Shortest(path);
            return;
        }
        var slots = Parts(path.Parts);
        if (path.Variable is { } name)
            NamePath(name, new PathExpression(slots) { Span = path.Span, Type = TypeSet.Path });
    }

    private void NamePath(NameSyntax name, Expression value)
    {
        var slot = NewPath(name);
        graph.Paths.Add(new Assignment(slot, value));
    }

    private int NewPath(NameSyntax name)
    {
        if (scope.Find(name.Text) is not null)
            throw errors.Syntax("VariableAlreadyBound", $"Variable '{name.Text}' is defined already; a path needs a new name", name.Span);
        return Introduce(name, TypeSet.Path);
    }

    /// <summary>Binds the parts of a path and gives the slots of its elements in order.</summary>
    private List<int> Parts(IReadOnlyList<PathPartSyntax> parts)
    {
        var elements = new List<int>();
        var previous = -1;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is NodeSyntax node)
            {
                var slot = Node(node);
                // Two nodes meet where a repeated part ends at the one and nothing lies between.
                if (previous < 0)
                    elements.Add(slot);
                previous = slot;
                continue;
            }
            if (previous < 0)
                elements.Add(previous = Anonymous());
            var next = i + 1 < parts.Count && parts[i + 1] is NodeSyntax following ? Node(following) : Anonymous();
            elements.Add(parts[i] is RelationshipSyntax relationship ? Relationship(relationship, previous, next) : Repeated((RepeatedPathSyntax)parts[i], previous, next));
            elements.Add(next);
            previous = next;
            if (i + 1 < parts.Count && parts[i + 1] is NodeSyntax)
                i++;
        }
        return elements;
    }

    private int Anonymous()
    {
        var slot = queries.Slots.Next();
        graph.Node(slot);
        graph.Found.Add(slot);
        return slot;
    }

    private int Node(NodeSyntax node)
    {
        var slot = node.Variable is { } name ? Refer(name, TypeSet.Node) : queries.Slots.Next();
        var pattern = graph.Node(slot);
        graph.Found.Add(slot);
        if (node.Labels is not null)
            pattern.Labels.Add(LabelTest.Of(node.Labels));
        Conditions(node.Properties, node.Where, slot, node.Variable, TypeSet.Node, graph.Conditions, node.Span);
        return slot;
    }

    private int Relationship(RelationshipSyntax relationship, int from, int to)
    {
        var types = relationship.Types is null ? null : LabelTest.Of(relationship.Types);
        if (relationship.Length is { } length)
            return Walk(relationship, from, to, types, new WalkLength(length.Minimum ?? 1, length.Maximum ?? int.MaxValue));
        if (relationship.Variable is { } repeated && !relationshipNames.Add(repeated.Text))
            throw errors.Syntax("RelationshipUniquenessViolation", $"Relationship '{repeated.Text}' stands in the pattern twice; no match could hold it twice", repeated.Span);
        var slot = relationship.Variable is { } name ? Refer(name, TypeSet.Relationship) : queries.Slots.Next();
        graph.Found.Add(slot);
        graph.Relationships.Add(new PatternRelationship(slot, from, to, relationship.Direction, types));
        Conditions(relationship.Properties, relationship.Where, slot, relationship.Variable, TypeSet.Relationship, graph.Conditions, relationship.Span);
        return slot;
    }

    private int Walk(RelationshipSyntax relationship, int from, int to, LabelTest? types, WalkLength length)
    {
        var slot = relationship.Variable is { } name ? Refer(name, new StaticType(TypeSet.List, TypeSet.Relationship)) : queries.Slots.Next();
        graph.Found.Add(slot);
        graph.Relationships.Add(WalkPattern(relationship, slot, from, to, types, length));
        return slot;
    }

    private PatternRelationship WalkPattern(RelationshipSyntax relationship, int slot, int from, int to, LabelTest? types, WalkLength length)
    {
        var step = queries.Slots.Next();
        var conditions = new List<Expression>();
        Conditions(relationship.Properties, relationship.Where, step, relationship.Variable, TypeSet.Relationship, conditions, relationship.Span);
        return new PatternRelationship(slot, from, to, relationship.Direction, types) { Length = length, StepSlot = step, StepConditions = conditions };
    }

    private void Conditions(
        ExpressionSyntax? properties, ExpressionSyntax? where, int slot, NameSyntax? name, TypeSet kind, List<Expression> into, Span span)
    {
        if (properties is ParameterSyntax parameter)
            throw errors.Syntax("InvalidParameterUse", "A parameter cannot stand for all properties here; write {key: $parameter.key}", parameter.Span);
        expressions.Add(() =>
        {
            var element = new SlotExpression(slot, name?.Text ?? "") { Span = span, Type = kind };
            foreach (var entry in (properties as MapSyntax)?.Entries ?? [])
            {
                var property = new PropertyExpression(element, entry.Key.Text) { Span = entry.Key.Span };
                var value = Binder().Bind(entry.Value);
                into.Add(new CompareExpression(ComparisonOperator.Equal, property, value) { Span = entry.Value.Span, Type = StaticType.Boolean });
            }
            if (where is null)
                return;
            var inner = scope.Copy();
            if (name is not null)
                inner.Set(new Variable(name.Text, slot, kind));
            AddConditions(into, queries.Expressions(inner).Condition(where));
        });
    }

    private int Refer(NameSyntax name, StaticType type)
    {
        if (scope.Find(name.Text) is not { } known)
            return Introduce(name, type);
        if (known.Type.Excludes(type.Kinds) || known.Type != StaticType.Any && !known.Type.IsWithin(type.Kinds) && known.Type.IsWithin(TypeSet.Path))
        {
            var found = StaticType.Describe(known.Type.Kinds);
            throw errors.Syntax("VariableTypeConflict", $"Variable '{name.Text}' is defined already as {found}, expected {StaticType.Describe(type.Kinds)}", name.Span);
        }
        return known.Slot;
    }

    private int Introduce(NameSyntax name, StaticType type)
    {
        if (!mayIntroduce)
            throw Binder().Undefined(name.Text, name.Span);
        var variable = new Variable(name.Text, queries.Slots.Next(), type);
        scope.Set(variable);
        graph.Found.Add(variable.Slot);
        return variable.Slot;
    }

    /// <summary>Adds the conditions that <c>AND</c> joins, one by one.</summary>
    public static void AddConditions(List<Expression> into, Expression condition)
    {
        if (condition is AndExpression and)
        {
            AddConditions(into, and.Left);
            AddConditions(into, and.Right);
        }
        else
        {
            into.Add(condition);
        }
    }
}
