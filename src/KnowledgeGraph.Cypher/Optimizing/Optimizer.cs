namespace KnowledgeGraph.Cypher;

/// <summary>Rewrites plans into cheaper ones that give the same rows. Passes run in order, each over the whole plan.</summary>
internal static class Optimizer
{
    private static readonly Func<Plan, Plan>[] Passes =
    [
        TopRows.Apply,
        CountByDegree.Apply,
    ];

    public static Plan Optimize(Plan plan) => Passes.Aggregate(plan, Rewrite.Everywhere);
}
