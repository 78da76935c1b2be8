namespace KnowledgeGraph.Cypher;

/// <summary>How many relationships the nodes of all rows have together.</summary>
/// <param name="Input">The rows before.</param>
/// <param name="Expand">What would find them.</param>
/// <param name="Slot">Where their number goes.</param>
/// <param name="Ends">The slots of source and target of relationships found before, by their slot.</param>
internal sealed record CountByDegreePlan(Plan Input, ExpandPlan Expand, int Slot, IReadOnlyDictionary<int, (int Source, int Target)> Ends) : UnaryPlan(Input)
{
    public override string Describe() => $"CountByDegree {PlanText.Arrow(Expand.Relationship, Expand.Reversed)}";

    public override Operator Build(Frame frame) => new CountByDegreeOperator(this, OperatorFactory.Build(Input, frame), frame);
}
