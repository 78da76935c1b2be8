namespace KnowledgeGraph.Cypher;

/// <summary>Where relationships are only counted, not looked at, their number at each node is added up instead.</summary>
internal static class CountByDegree
{
    public static Plan Apply(Plan plan) =>
        plan is AggregatePlan { Keys.Count: 0, Aggregates: [{ Distinct: false } call], Input: ExpandPlan { Into: false } expand }
            && call.Function.Equals("count", StringComparison.OrdinalIgnoreCase) && CountsRows(call, expand) && CanCount(expand)
            ? new CountByDegreePlan(expand.Input, expand, call.Slot, Ends(expand)) { Rows = 1 }
            : plan;

    // What an expansion finds is never null, so counting it counts rows.
    private static bool CountsRows(AggregateCall call, ExpandPlan expand) => call.Arguments.Count == 0
        || call.Arguments[0] is SlotExpression slot && (slot.Slot == expand.To || slot.Slot == expand.Relationship.Slot);

    // Of a relationship that a step before found in a known direction the ends stand in slots.
    private static Dictionary<int, (int Source, int Target)> Ends(ExpandPlan expand) => expand.Input.All().OfType<ExpandPlan>()
        .Where(before => before.Relationship.Direction != PatternDirection.Either)
        .ToDictionary(
            before => before.Relationship.Slot,
            before => before.Relationship.Direction == PatternDirection.Out
                ? (before.Relationship.From, before.Relationship.To)
                : (before.Relationship.To, before.Relationship.From));

    private static bool CanCount(ExpandPlan expand) => expand.Relationship.Direction != PatternDirection.Either
        && (expand.Relationship.Types is null || expand.Relationship.Types.Alternatives is not null);
}
