using KnowledgeGraph.Evaluation;

namespace KnowledgeGraph.Cli;

/// <summary>Scores as rows.</summary>
internal static class ScoreRows
{
    private static readonly string[] Figures = ["name", "measure", "count", "of", "value"];

    public static Rows Of(IEnumerable<(string Name, BenchmarkScore Score)> scores) => new(
        Figures,
        [.. scores.SelectMany(score => score.Score.Rows.Select(row => (IReadOnlyList<object?>)[score.Name, row.Measure, row.Count, row.Of, row.Value]))]);

    public static Rows Of(IEnumerable<GraphScore> scores) => new(Figures, [.. scores.SelectMany(RowsOf)]);

    public static Rows Calibration(IEnumerable<GraphScore> scores) => new(
        ["name", "from", "to", "edges", "edges right", "share of edges", "statements", "statements right", "share of statements"],
        [
            .. scores.SelectMany(score => score.Calibration.Select(bin => (IReadOnlyList<object?>)
                [score.Name, bin.From, bin.To, bin.Edges, bin.EdgesRight, bin.EdgeShare, bin.Statements, bin.StatementsRight, bin.StatementShare])),
        ]);

    private static IEnumerable<IReadOnlyList<object?>> RowsOf(GraphScore score)
    {
        var (entities, edges) = (score.Entities, score.Edges);
        yield return [score.Name, "entities precision", entities.Hits, entities.Hits + entities.Unknown, entities.Measure.Precision];
        yield return [score.Name, "entities recall", entities.Hits, entities.Required, entities.Measure.Recall];
        yield return [score.Name, "entities F1", null, null, entities.Measure.F1];
        yield return [score.Name, "entities with a right label", entities.Typed, entities.Matched, entities.TypedShare];
        yield return [score.Name, "duplicate entities", entities.Duplicates, null, null];
        yield return [score.Name, "edges precision", edges.Hits, edges.Hits + edges.Wrong, edges.Measure.Precision];
        yield return [score.Name, "edges recall", edges.Hits, edges.Required, edges.Measure.Recall];
        yield return [score.Name, "edges F1", null, null, edges.Measure.F1];
        yield return [score.Name, "dates right", edges.DatesRight, edges.Dated, edges.DateShare];
        yield return [score.Name, "evidence grounded", edges.Grounded, edges.Checkable, edges.GroundedShare];
    }
}
