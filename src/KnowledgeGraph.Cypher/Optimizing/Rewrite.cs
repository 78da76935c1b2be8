namespace KnowledgeGraph.Cypher;

/// <summary>Applies a rewriting rule to every step of a plan, inputs first.</summary>
internal static class Rewrite
{
    public static Plan Everywhere(Plan plan, Func<Plan, Plan> rule)
    {
        plan = plan switch
        {
            UnaryPlan unary => unary with { Input = Everywhere(unary.Input, rule) },
            OptionalPlan optional => optional with { Input = Everywhere(optional.Input, rule), Inner = Everywhere(optional.Inner, rule) },
            ApplyPlan apply => apply with { Input = Everywhere(apply.Input, rule), Inner = Everywhere(apply.Inner, rule) },
            RepeatPlan repeat => repeat with { Input = Everywhere(repeat.Input, rule), Inner = Everywhere(repeat.Inner, rule) },
            MergePlan merge => merge with { Input = Everywhere(merge.Input, rule), Inner = Everywhere(merge.Inner, rule) },
            ForeachPlan each => each with { Input = Everywhere(each.Input, rule), Inner = Everywhere(each.Inner, rule) },
            UnionPlan union => union with { Parts = [.. union.Parts.Select(part => Everywhere(part, rule))] },
            _ => plan,
        };
        return rule(plan);
    }
}
