namespace KnowledgeGraph.Cypher;

/// <summary>A <c>WITH</c> or <c>RETURN</c> whose names are resolved.</summary>
internal sealed record BoundProjection : BoundClause
{
    /// <summary>What to compute before grouping, or, without groups, all there is to compute.</summary>
    public required IReadOnlyList<Assignment> Before { get; init; }

    /// <summary>What to compute over groups; null where rows are not grouped.</summary>
    public BoundGrouping? Grouping { get; init; }

    /// <summary>What to compute from groups.</summary>
    public IReadOnlyList<Assignment> After { get; init; } = [];

    /// <summary>The slots of the columns.</summary>
    public required IReadOnlyList<int> Slots { get; init; }

    public bool Distinct { get; init; }

    public IReadOnlyList<SortKey> Sort { get; init; } = [];

    public Expression? Skip { get; init; }

    public Expression? Limit { get; init; }

    public Expression? Where { get; init; }
}

/// <summary>A slot and what to put there.</summary>
internal sealed record Assignment(int Slot, Expression Value);

/// <summary>What to sort by.</summary>
internal sealed record SortKey(Expression Value, bool Descending);

/// <summary>The keys that make groups, and what to compute over each.</summary>
internal sealed record BoundGrouping(IReadOnlyList<int> Keys, IReadOnlyList<AggregateCall> Aggregates);

/// <summary>One aggregate: its function, what it takes, and where its result goes. No arguments stand for <c>count(*)</c>.</summary>
internal sealed record AggregateCall(string Function, bool Distinct, IReadOnlyList<Expression> Arguments, int Slot, Span Span);
