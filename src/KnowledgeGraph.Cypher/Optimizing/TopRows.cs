namespace KnowledgeGraph.Cypher;

/// <summary>Where rows are sorted and only the first are taken, only these are kept while sorting.</summary>
internal static class TopRows
{
    public static Plan Apply(Plan plan) => plan switch
    {
        LimitPlan { Input: SortPlan { Bound.Count: 0 } sort } limit => limit with { Input = sort with { Bound = [limit.Count] } },
        LimitPlan { Input: SkipPlan { Input: SortPlan { Bound.Count: 0 } sort } skip } limit =>
            limit with { Input = skip with { Input = sort with { Bound = [skip.Count, limit.Count] } } },
        _ => plan,
    };
}
