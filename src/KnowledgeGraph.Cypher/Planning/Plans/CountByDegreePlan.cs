namespace KnowledgeGraph.Cypher;

/// <summary>How many relationships the nodes of all rows have together.</summary>
internal sealed record CountByDegreePlan(Plan Input, ExpandPlan Expand, int Slot) : UnaryPlan(Input)
{
    public override string Describe() => $"CountByDegree {PlanText.Arrow(Expand.Relationship, Expand.Reversed)}";

    public override Operator Build(Frame frame) => new CountByDegreeOperator(this, OperatorFactory.Build(Input, frame), frame);
}
