namespace KnowledgeGraph.Cypher;

/// <summary>A query whose names are resolved.</summary>
/// <param name="Parts">The queries that <c>UNION</c> joins; one where there is none.</param>
/// <param name="Distinct">True where equal rows are returned once.</param>
/// <param name="Columns">The names of the columns; empty where nothing is returned.</param>
/// <param name="Slots">Where a row's values stand.</param>
internal sealed record BoundQuery(IReadOnlyList<BoundPart> Parts, bool Distinct, IReadOnlyList<string> Columns, IReadOnlyList<int> Slots)
{
    /// <summary>True where it changes the graph.</summary>
    public bool Writes => Parts.Any(part => part.Clauses.Any(clause => clause.Writes));
}

/// <summary>Clauses in a row, and the slots that its columns stand in.</summary>
internal sealed record BoundPart(IReadOnlyList<BoundClause> Clauses, IReadOnlyList<int> Slots);

/// <summary>A clause whose names are resolved.</summary>
internal abstract record BoundClause
{
    /// <summary>True where it changes the graph.</summary>
    public virtual bool Writes => false;

    /// <summary>The variables in scope after it.</summary>
    public IReadOnlyList<int> ScopeSlots { get; init; } = [];
}

internal sealed record BoundMatch(bool Optional, QueryGraph Graph) : BoundClause;

internal sealed record BoundUnwind(Expression List, int Slot) : BoundClause;

internal sealed record BoundCall(Procedure Procedure, IReadOnlyList<Expression> Arguments, IReadOnlyList<(int Field, int Slot)> Yield, Expression? Where, Span Span)
    : BoundClause;

internal sealed record BoundSubquery(BoundQuery Query, bool Optional, bool ReturnsRows) : BoundClause
{
    public override bool Writes => Query.Writes;
}

internal sealed record BoundCreate(CreatePattern Pattern) : BoundClause
{
    public override bool Writes => true;
}

internal sealed record BoundMerge(QueryGraph Match, CreatePattern Create, IReadOnlyList<SetAction> OnCreate, IReadOnlyList<SetAction> OnMatch)
    : BoundClause
{
    public override bool Writes => true;
}

internal sealed record BoundSet(IReadOnlyList<SetAction> Actions) : BoundClause
{
    public override bool Writes => true;
}

internal sealed record BoundDelete(bool Detach, IReadOnlyList<Expression> Targets) : BoundClause
{
    public override bool Writes => true;
}

internal sealed record BoundForeach(int Slot, Expression List, IReadOnlyList<BoundClause> Clauses) : BoundClause
{
    public override bool Writes => true;
}
