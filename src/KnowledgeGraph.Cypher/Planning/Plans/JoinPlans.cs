namespace KnowledgeGraph.Cypher;

/// <summary>For each row the rows of another plan; where there are none, the row with nulls.</summary>
internal sealed record OptionalPlan(Plan Input, Plan Inner, IReadOnlyList<int> Slots) : Plan
{
    public override IReadOnlyList<Plan> Inputs => [Input, Inner];

    public override string Describe() => "Optional";

    public override Operator Build(Frame frame) => new OptionalOperator(this, OperatorFactory.Build(Input, frame), OperatorFactory.Build(Inner, frame), frame);
}

/// <summary>For each row the rows of another plan, or, for a plan that returns nothing, the row once.</summary>
internal sealed record ApplyPlan(Plan Input, Plan Inner, bool ReturnsRows) : Plan
{
    public override IReadOnlyList<Plan> Inputs => [Input, Inner];

    public override string Describe() => ReturnsRows ? "Apply" : "ApplyForEffect";

    public override Operator Build(Frame frame) => new ApplyOperator(this, OperatorFactory.Build(Input, frame), OperatorFactory.Build(Inner, frame), frame);
}

/// <summary>The rows of plans one after another, their columns in the same slots.</summary>
internal sealed record UnionPlan(IReadOnlyList<Plan> Parts, IReadOnlyList<IReadOnlyList<int>> From, IReadOnlyList<int> To) : Plan
{
    public override IReadOnlyList<Plan> Inputs => Parts;

    public override string Describe() => "Union";

    public override Operator Build(Frame frame) => new UnionOperator(this, [.. Parts.Select(part => OperatorFactory.Build(part, frame))], frame);
}
