namespace KnowledgeGraph.Cypher;

/// <summary>One row: what is known before.</summary>
internal sealed record ArgumentPlan : Plan
{
    public override IReadOnlyList<Plan> Inputs => [];

    public override string Describe() => "Argument";

    public override Operator Build(Frame frame) => new ArgumentOperator(frame);
}

/// <summary>Every node, or every node of a label.</summary>
internal sealed record NodeScanPlan(Plan Input, int Slot, string? Label) : UnaryPlan(Input)
{
    public override string Describe() => Label is null ? "AllNodesScan" : $"NodeByLabelScan :{Label}";

    public override Operator Build(Frame frame) => new NodeScanOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>The nodes with a property of a value, from an index where there is one.</summary>
internal sealed record NodeSeekPlan(Plan Input, int Slot, string? Label, string Property, Expression Value) : UnaryPlan(Input)
{
    public override string Describe() => $"NodeSeek {(Label is null ? "" : ":" + Label)}({Property})";

    public override Operator Build(Frame frame) => new NodeSeekOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>The node of a number.</summary>
internal sealed record NodeByIdPlan(Plan Input, int Slot, Expression Id) : UnaryPlan(Input)
{
    public override string Describe() => "NodeByIdSeek";

    public override Operator Build(Frame frame) => new NodeByIdOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>The relationships at a node, and the nodes at their other ends.</summary>
/// <param name="Input">The rows before.</param>
/// <param name="Relationship">What to find.</param>
/// <param name="From">The end that is known.</param>
/// <param name="To">The other end.</param>
/// <param name="Into">True where the other end is known as well.</param>
/// <param name="Distinct">Relationships, and lists of them, that must be others.</param>
internal sealed record ExpandPlan(Plan Input, PatternRelationship Relationship, int From, int To, bool Into, IReadOnlyList<int> Distinct) : UnaryPlan(Input)
{
    public bool Reversed => From != Relationship.From;

    public override string Describe() =>
        $"Expand {(Into ? "Into" : "All")} {PlanText.Arrow(Relationship, Reversed)}";

    public override Operator Build(Frame frame) => new ExpandOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>The walks from a node.</summary>
internal sealed record WalkPlan(Plan Input, PatternRelationship Relationship, int From, int To, bool Into, IReadOnlyList<int> Distinct) : UnaryPlan(Input)
{
    public bool Reversed => From != Relationship.From;

    public override string Describe() => $"VarLengthExpand{(Into ? "Into" : "All")} {PlanText.Arrow(Relationship, Reversed)}";

    public override Operator Build(Frame frame) => new WalkOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>A relationship, or a walk, that is known: its ends are filled or checked.</summary>
internal sealed record KnownRelationshipPlan(Plan Input, PatternRelationship Relationship, bool FromKnown, bool ToKnown, IReadOnlyList<int> Distinct) : UnaryPlan(Input)
{
    public override string Describe() => $"KnownRelationship {PlanText.Arrow(Relationship, reversed: false)}";

    public override Operator Build(Frame frame) => new KnownRelationshipOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>The shortest walks between two known nodes.</summary>
internal sealed record ShortestPlan(Plan Input, ShortestPattern Pattern) : UnaryPlan(Input)
{
    public override string Describe() => $"ShortestPath {PlanText.Arrow(Pattern.Walk, reversed: false)}";

    public override Operator Build(Frame frame) => new ShortestOperator(this, OperatorFactory.Build(Input, frame), frame);
}

/// <summary>For each pair of ends some of the paths that another plan finds.</summary>
internal sealed record SelectPathsPlan(Plan Input, SelectedPattern Pattern, Plan Inner) : Plan
{
    public override IReadOnlyList<Plan> Inputs => [Input, Inner];

    public override string Describe() => "SelectPaths";

    public override Operator Build(Frame frame) => new SelectPathsOperator(this, OperatorFactory.Build(Input, frame), OperatorFactory.Build(Inner, frame), frame);
}

/// <summary>A pattern over and over.</summary>
internal sealed record RepeatPlan(Plan Input, RepeatedPattern Pattern, Plan Inner, bool Into) : Plan
{
    public override IReadOnlyList<Plan> Inputs => [Input, Inner];

    public override string Describe() => "Repeat";

    public override Operator Build(Frame frame) => new RepeatOperator(this, OperatorFactory.Build(Input, frame), OperatorFactory.Build(Inner, frame), frame);
}
