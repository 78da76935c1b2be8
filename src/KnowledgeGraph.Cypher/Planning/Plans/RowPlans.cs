namespace KnowledgeGraph.Cypher;

/// <summary>The rows that meet conditions.</summary>
internal sealed record FilterPlan(Plan Input, IReadOnlyList<Expression> Conditions, string Source) : UnaryPlan(Input)
{
    public override string Describe() => $"Filter {Source}";

    public override Operator Build(Frame frame) => new FilterOperator(Conditions, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>The nodes that have labels.</summary>
internal sealed record LabelFilterPlan(Plan Input, int Slot, LabelTest Test) : UnaryPlan(Input)
{
    public override string Describe() => $"LabelFilter :{Test}";

    public override Operator Build(Frame frame) => new LabelFilterOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>Values computed.</summary>
internal sealed record ProjectPlan(Plan Input, IReadOnlyList<Assignment> Assignments) : UnaryPlan(Input)
{
    public override string Describe() => "Projection";

    public override Operator Build(Frame frame) => new ProjectOperator(Assignments, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>A row for each item of a list.</summary>
internal sealed record UnwindPlan(Plan Input, Expression List, int Slot) : UnaryPlan(Input)
{
    public override string Describe() => "Unwind";

    public override Operator Build(Frame frame) => new UnwindOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>A row for each group.</summary>
internal sealed record AggregatePlan(Plan Input, IReadOnlyList<int> Keys, IReadOnlyList<AggregateCall> Aggregates) : UnaryPlan(Input)
{
    public override string Describe() => $"Aggregation {string.Join(", ", Aggregates.Select(aggregate => aggregate.Function))}";

    public override Operator Build(Frame frame) => new AggregateOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>Each row once.</summary>
internal sealed record DistinctPlan(Plan Input, IReadOnlyList<int> Slots) : UnaryPlan(Input)
{
    public override string Describe() => "Distinct";

    public override Operator Build(Frame frame) => new DistinctOperator(Slots, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>The rows in order; with a bound only the first of them are kept.</summary>
internal sealed record SortPlan(Plan Input, IReadOnlyList<SortKey> Keys, IReadOnlyList<int> Slots, IReadOnlyList<Expression> Bound) : UnaryPlan(Input)
{
    public override string Describe() => Bound.Count > 0 ? "Top" : "Sort";

    public override Operator Build(Frame frame) => new SortOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>All rows but the first.</summary>
internal sealed record SkipPlan(Plan Input, Expression Count) : UnaryPlan(Input)
{
    public override string Describe() => "Skip";

    public override Operator Build(Frame frame) => new SkipOperator(Count, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>The first rows.</summary>
internal sealed record LimitPlan(Plan Input, Expression Count) : UnaryPlan(Input)
{
    public override string Describe() => "Limit";

    public override Operator Build(Frame frame) => new LimitOperator(Count, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>All rows before the first goes on, so that reading and writing do not meet.</summary>
internal sealed record EagerPlan(Plan Input, IReadOnlyList<int> Slots) : UnaryPlan(Input)
{
    public override string Describe() => "Eager";

    public override Operator Build(Frame frame) => new EagerOperator(Slots, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>The rows of a procedure.</summary>
internal sealed record CallPlan(Plan Input, BoundCall Call) : UnaryPlan(Input)
{
    public override string Describe() => $"ProcedureCall {Call.Procedure.Name}";

    public override Operator Build(Frame frame) => new CallOperator(Call, OperatorFactory.Build(Input, frame), frame);
}
