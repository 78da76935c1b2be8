namespace KnowledgeGraph.Cypher;

/// <summary>Turns a query whose names are resolved into steps.</summary>
internal sealed class Planner(GraphStatistics statistics, string query)
{
    public Plan Plan(BoundQuery bound)
    {
        var parts = bound.Parts.Select(part => Part(part.Clauses, new ArgumentPlan())).ToList();
        if (parts.Count == 1)
            return parts[0];
        Plan union = new UnionPlan(parts, [.. bound.Parts.Select(part => part.Slots)], bound.Slots) { Rows = parts.Sum(part => part.Rows) };
        return bound.Distinct ? new DistinctPlan(union, bound.Slots) { Rows = union.Rows } : union;
    }

    private Plan Part(IReadOnlyList<BoundClause> clauses, Plan plan)
    {
        IReadOnlyList<int> scope = [];
        var reads = false;
        var writes = false;
        foreach (var clause in clauses)
        {
            // What reads the graph and what writes it must not take turns: a row written could be read again.
            if (clause.Writes && reads || writes && Reads(clause))
            {
                plan = new EagerPlan(plan, scope) { Rows = plan.Rows };
                (reads, writes) = (false, false);
            }
            plan = Clause(clause, plan);
            reads |= Reads(clause);
            writes |= clause.Writes;
            scope = clause.ScopeSlots;
        }
        return plan;
    }

    private static bool Reads(BoundClause clause) => clause is BoundMatch or BoundMerge or BoundCall or BoundSubquery or BoundProjection or BoundSet or BoundDelete or BoundForeach or BoundUnwind;

    private Plan Clause(BoundClause clause, Plan plan)
    {
        switch (clause)
        {
            case BoundMatch { Optional: false } match:
                return new MatchPlanner(plan, match.Graph, statistics, query).Plan();
            case BoundMatch match:
                var inner = new MatchPlanner(new ArgumentPlan(), match.Graph, statistics, query).Plan();
                IReadOnlyList<int> found = [.. match.Graph.Found.Concat(match.Graph.Paths.Select(path => path.Slot)).Distinct()];
                return new OptionalPlan(plan, inner, found) { Rows = plan.Rows * Math.Max(1, inner.Rows) };
            case BoundUnwind unwind:
                return new UnwindPlan(plan, unwind.List, unwind.Slot) { Rows = plan.Rows * 10 };
            case BoundProjection projection:
                return Projection(projection, plan);
            case BoundCall call:
                return new CallPlan(plan, call) { Rows = plan.Rows * 10 };
            case BoundSubquery subquery:
                return Subquery(subquery, plan);
            case BoundCreate create:
                return new CreatePlan(plan, create.Pattern) { Rows = plan.Rows };
            case BoundMerge merge:
                return new MergePlan(plan, new MatchPlanner(new ArgumentPlan(), merge.Match, statistics, query).Plan(), merge) { Rows = plan.Rows };
            case BoundSet set:
                return new SetPlan(plan, set.Actions) { Rows = plan.Rows };
            case BoundDelete delete:
                return new DeletePlan(plan, delete.Detach, delete.Targets) { Rows = plan.Rows };
            case BoundForeach each:
                return new ForeachPlan(plan, Part(each.Clauses, new ArgumentPlan()), each.List, each.Slot) { Rows = plan.Rows };
            default:
                throw new ArgumentOutOfRangeException(nameof(clause));
        }
    }

    private Plan Subquery(BoundSubquery subquery, Plan plan)
    {
        var inner = Plan(subquery.Query);
        var rows = plan.Rows * Math.Max(1, inner.Rows);
        return subquery.Optional
            ? new OptionalPlan(plan, inner, subquery.Query.Slots) { Rows = rows }
            : new ApplyPlan(plan, inner, subquery.ReturnsRows) { Rows = rows };
    }

    private static Plan Projection(BoundProjection projection, Plan plan)
    {
        if (projection.Before.Count > 0)
            plan = new ProjectPlan(plan, projection.Before) { Rows = plan.Rows };
        if (projection.Grouping is { } grouping)
            plan = new AggregatePlan(plan, grouping.Keys, grouping.Aggregates) { Rows = grouping.Keys.Count == 0 ? 1 : Math.Sqrt(plan.Rows) };
        if (projection.After.Count > 0)
            plan = new ProjectPlan(plan, projection.After) { Rows = plan.Rows };
        if (projection.Distinct)
            plan = new DistinctPlan(plan, projection.Slots) { Rows = plan.Rows };
        if (projection.Sort.Count > 0)
            plan = new SortPlan(plan, projection.Sort, Kept(projection), []) { Rows = plan.Rows };
        if (projection.Skip is not null)
            plan = new SkipPlan(plan, projection.Skip) { Rows = plan.Rows };
        if (projection.Limit is not null)
            plan = new LimitPlan(plan, projection.Limit) { Rows = Math.Min(plan.Rows, 10) };
        return projection.Where is null ? plan : new FilterPlan(plan, [projection.Where], "WHERE") { Rows = plan.Rows * 0.5 };
    }

    private static List<int> Kept(BoundProjection projection) =>
        [.. projection.Slots.Concat(projection.Where?.Slots() ?? []).Distinct()];
}
