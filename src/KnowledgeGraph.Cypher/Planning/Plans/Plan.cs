namespace KnowledgeGraph.Cypher;

/// <summary>A step of a plan, with the steps that feed it. Plans hold no state; many queries may run one at once.</summary>
internal abstract record Plan
{
    /// <summary>How many rows the planner expects of it.</summary>
    public double Rows { get; init; } = 1;

    /// <summary>The steps that feed it, or that it runs.</summary>
    public abstract IReadOnlyList<Plan> Inputs { get; }

    /// <summary>The step's name and what it works on, in a line.</summary>
    public abstract string Describe();

    /// <summary>What executes it over a frame.</summary>
    public abstract Operator Build(Frame frame);

    /// <summary>This step and all before it.</summary>
    public IEnumerable<Plan> All() => Inputs.SelectMany(input => input.All()).Prepend(this);
}

/// <summary>A step that takes its rows from one other.</summary>
internal abstract record UnaryPlan(Plan Input) : Plan
{
    public override IReadOnlyList<Plan> Inputs => [Input];
}
