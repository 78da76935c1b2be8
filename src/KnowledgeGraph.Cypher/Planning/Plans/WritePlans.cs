namespace KnowledgeGraph.Cypher;

/// <summary>Creates nodes and relationships.</summary>
internal sealed record CreatePlan(Plan Input, CreatePattern Pattern) : UnaryPlan(Input)
{
    public override string Describe() => "Create";

    public override Operator Build(Frame frame) => new CreateOperator(Pattern, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>Changes properties and labels.</summary>
internal sealed record SetPlan(Plan Input, IReadOnlyList<SetAction> Actions) : UnaryPlan(Input)
{
    public override string Describe() => "Set";

    public override Operator Build(Frame frame) => new SetOperator(Actions, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>Deletes.</summary>
internal sealed record DeletePlan(Plan Input, bool Detach, IReadOnlyList<Expression> Targets) : UnaryPlan(Input)
{
    public override string Describe() => Detach ? "DetachDelete" : "Delete";

    public override Operator Build(Frame frame) => new DeleteOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>Finds, and where nothing is found creates.</summary>
internal sealed record MergePlan(Plan Input, Plan Inner, BoundMerge Merge) : Plan
{
    public override IReadOnlyList<Plan> Inputs => [Input, Inner];

    public override string Describe() => "Merge";

    public override Operator Build(Frame frame) => new MergeOperator(Merge, OperatorFactory.Build(Input, frame), OperatorFactory.Build(Inner, frame), frame);
}

/// <summary>Runs a plan for what it does, for each item of a list.</summary>
internal sealed record ForeachPlan(Plan Input, Plan Inner, Expression List, int Slot) : Plan
{
    public override IReadOnlyList<Plan> Inputs => [Input, Inner];

    public override string Describe() => "Foreach";

    public override Operator Build(Frame frame) => new ForeachOperator(this, OperatorFactory.Build(Input, frame), OperatorFactory.Build(Inner, frame), frame);
}
