namespace KnowledgeGraph.Cypher;

/// <summary>Where relationships are only counted, not looked at, their number at each node is added up instead.</summary>
internal static class CountByDegree
{
    public static Plan Apply(Plan plan) =>
        plan is AggregatePlan { Keys.Count: 0, Aggregates: [{ Distinct: false } call], Input: ExpandPlan { Into: false } expand }
            && call.Function.Equals("count", StringComparison.OrdinalIgnoreCase) && CountsRows(call, expand) && CanCount(expand)
            ? new CountByDegreePlan(expand.Input, expand, call.Slot) { Rows = 1 }
            : plan;

    // What an expansion finds is never null, so counting it counts rows.
    private static bool CountsRows(AggregateCall call, ExpandPlan expand) => call.Arguments.Count == 0
        || call.Arguments[0] is SlotExpression slot && (slot.Slot == expand.To || slot.Slot == expand.Relationship.Slot);

    private static bool CanCount(ExpandPlan expand) => expand.Relationship.Direction != PatternDirection.Either
        && (expand.Relationship.Types is null || expand.Relationship.Types.Alternatives is not null);
}
