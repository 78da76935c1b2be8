using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cypher;

/// <summary>Takes a query from its text to a plan: parse, bind, plan, optimise.</summary>
internal static class QueryCompiler
{
    public static CompiledQuery Compile(string text, StatementSyntax statement, IGraphView graph, ProcedureCatalogue procedures)
    {
        var errors = new CypherErrors(text);
        var binder = new QueryBinder(errors, procedures);
        var bound = binder.Bind(statement.Query!);
        var planner = new Planner(new GraphStatistics(graph), text);
        foreach (var (expression, query) in binder.Subqueries)
            expression.Plan = Optimizer.Optimize(planner.Plan(query));
        var plan = Optimizer.Optimize(planner.Plan(bound));
        return new CompiledQuery(plan, bound.Columns, bound.Slots, binder.Slots.Count, bound.Writes, statement.Mode, binder.Parameters, errors);
    }
}
