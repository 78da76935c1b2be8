namespace KnowledgeGraph.Cypher;

/// <summary>Resolves the names of a whole query, clause by clause.</summary>
/// <remarks>The parts of this class stand in files of their own: clauses, projections, writes, subqueries.</remarks>
internal sealed partial class QueryBinder(CypherErrors errors, ProcedureCatalogue procedures)
{
    private readonly SyntaxKey keys = new(errors.Query, errors);
    private readonly Dictionary<string, Span> parameters = new(StringComparer.Ordinal);

    public CypherErrors Errors => errors;

    public SlotAllocator Slots { get; } = new();

    /// <summary>The slots that a subquery sees from outside and does not fill.</summary>
    public HashSet<int> OuterSlots { get; private set; } = [];

    /// <summary>The parameters that the query names, and where first.</summary>
    public IReadOnlyDictionary<string, Span> Parameters => parameters;

    /// <summary>The subqueries in expressions, for the planner to plan.</summary>
    public List<(SubqueryExpression Expression, BoundQuery Query)> Subqueries { get; } = [];

    public void UseParameter(string name, Span span) => parameters.TryAdd(name, span);

    public ExpressionBinder Expressions(Scope scope) => new(this, scope);

    /// <summary>Resolves a query that is not within another.</summary>
    public BoundQuery Bind(QuerySyntax query) => Query(query, new Scope(), isNested: false);

    private BoundQuery Query(QuerySyntax query, Scope outer, bool isNested)
    {
        if (query.Unions.Select(union => union.All).Distinct().Count() > 1)
            throw errors.Syntax("InvalidClauseComposition", "UNION and UNION ALL cannot be mixed", query.Unions[1].Span);
        var parts = new List<(BoundPart Part, IReadOnlyList<string> Columns)>();
        foreach (var part in query.Parts)
            parts.Add(Part(part, outer, isNested));
        for (var i = 1; i < parts.Count; i++)
        {
            if (!parts[i].Columns.SequenceEqual(parts[0].Columns))
            {
                throw errors.Syntax(
                    "DifferentColumnsInUnion",
                    $"The queries of a UNION must return the same columns: found {string.Join(", ", parts[i].Columns)}, expected {string.Join(", ", parts[0].Columns)}",
                    query.Unions[i - 1].Span);
            }
        }
        var slots = parts.Count == 1 ? parts[0].Part.Slots : [.. parts[0].Columns.Select(_ => Slots.Next())];
        return new BoundQuery([.. parts.Select(part => part.Part)], query.Unions.Any(union => !union.All), parts[0].Columns, slots);
    }

    private (BoundPart Part, IReadOnlyList<string> Columns) Part(SingleQuerySyntax query, Scope outer, bool isNested)
    {
        var scope = outer.Copy();
        var clauses = new List<BoundClause>();
        IReadOnlyList<string> columns = [];
        IReadOnlyList<int> slots = [];
        for (var i = 0; i < query.Clauses.Count; i++)
        {
            var clause = query.Clauses[i];
            var isLast = i == query.Clauses.Count - 1;
            if (clause is ProjectionSyntax { IsReturn: true } && !isLast)
                throw errors.Syntax("InvalidClauseComposition", "RETURN must be the last clause", clause.Span);
            if (clause is FinishSyntax)
            {
                if (!isLast)
                    throw errors.Syntax("InvalidClauseComposition", "FINISH must be the last clause", clause.Span);
                continue;
            }
            if (clause is CallProcedureSyntax { YieldAll: true } && query.Clauses.Count > 1)
                throw errors.Syntax("UnexpectedSyntax", "YIELD * can stand in a query of one CALL only", clause.Span);
            var standalone = clause is CallProcedureSyntax && query.Clauses.Count == 1 && !isNested;
            if (isLast && !isNested)
                CheckEnd(clause, standalone);
            var (bound, after) = Clause(clause, scope, standalone);
            scope = after;
            clauses.Add(bound with { ScopeSlots = [.. scope.Variables.Select(variable => variable.Slot)] });
            if (clause is ProjectionSyntax { IsReturn: true } || standalone)
                (columns, slots) = (lastColumns, lastSlots);
        }
        return (new BoundPart(clauses, slots), columns);
    }

    private IReadOnlyList<string> lastColumns = [];
    private IReadOnlyList<int> lastSlots = [];

    private void CheckEnd(ClauseSyntax clause, bool standalone)
    {
        var name = clause switch { MatchSyntax => "MATCH", UnwindSyntax => "UNWIND", ProjectionSyntax { IsReturn: false } => "WITH", _ => null };
        if (name is not null && !standalone)
            throw errors.Syntax("InvalidClauseComposition", $"A query cannot end with {name}; expected RETURN or a clause that writes", clause.Span);
    }

    private (BoundClause Bound, Scope After) Clause(ClauseSyntax clause, Scope scope, bool standalone) => clause switch
    {
        MatchSyntax match => Match(match, scope.Copy()),
        UnwindSyntax unwind => Unwind(unwind, scope.Copy()),
        ProjectionSyntax projection => new ProjectionBinder(this, keys, projection, scope).Bind(out lastColumns, out lastSlots),
        CallProcedureSyntax call => Call(call, scope.Copy(), standalone),
        CallSubquerySyntax call => CallSubquery(call, scope),
        _ => (Write(clause, ref scope), scope),
    };

    private (BoundClause Bound, Scope After) Match(MatchSyntax match, Scope scope)
    {
        var graph = new PatternBinder(this, scope).Bind(match.Patterns, match.Where);
        return (new BoundMatch(match.Optional, graph), scope);
    }

    private (BoundClause Bound, Scope After) Unwind(UnwindSyntax unwind, Scope scope)
    {
        var list = Expressions(scope).Bind(unwind.List);
        if (scope.Find(unwind.Variable.Text) is not null)
            throw AlreadyBound(unwind.Variable);
        var items = list.Type.IsWithin(TypeSet.List) && list.Type.Items != TypeSet.None ? new StaticType(list.Type.Items) : StaticType.Any;
        var variable = new Variable(unwind.Variable.Text, Slots.Next(), items);
        scope.Set(variable);
        return (new BoundUnwind(list, variable.Slot), scope);
    }

    private CypherException AlreadyBound(NameSyntax name) =>
        errors.Syntax("VariableAlreadyBound", $"Variable '{name.Text}' is defined already; choose a new name", name.Span);
}
