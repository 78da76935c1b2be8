using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>
/// Scores interactions on PLOVER's gold sentences. Each names one event and may hold others, so that precision is a lower bound.
/// </summary>
internal sealed class PloverBenchmark(PloverRecord[] records) : Benchmark([.. records.Select(record => record.Text)])
{
    public override BenchmarkScore Score(IReadOnlyDictionary<string, GraphData> graphs)
    {
        var results = records.Select(record => Result(record, ReadGraph.Of(graphs, record.Text.Id))).ToList();
        int found = results.Count(result => result.Found), edges = results.Sum(result => result.Edges.Count), count = records.Length;
        var measure = Measure.Of(found, edges - found, count);
        BenchmarkRow[] rows =
        [
            BenchmarkRow.Share("class and both ends", found, count),
            BenchmarkRow.Share("class", results.Count(result => result.Class), count),
            BenchmarkRow.Share("both ends", results.Count(result => result.Pair), count),
            BenchmarkRow.Share("precision", found, edges),
            BenchmarkRow.Figure("F1", measure.F1),
            BenchmarkRow.Figure("interaction edges a sentence", (double)edges / count),
        ];
        var summary = string.Create(
            CultureInfo.InvariantCulture,
            $"plover   P {ScoreText.Two(measure.Precision)} R {ScoreText.Two(measure.Recall)} F1 {ScoreText.Two(measure.F1)} ({found} of {count} records, {edges} edges; class {ScoreText.Two(rows[1].Value)}, pair {ScoreText.Two(rows[2].Value)})\n");
        return new BenchmarkScore(rows, summary, [.. results.Where(result => !result.Found).Select(result => result.Miss)]);
    }

    private static RecordResult Result(PloverRecord record, ReadGraph graph)
    {
        var edges = graph.Edges.Select(edge => (edge.Edge, edge.Source, edge.Target, Type: EdgeClasses.PloverOf(edge.Edge.Type)))
            .Where(edge => edge.Type is not null)
            .Select(edge => (
                Shown: $"{edge.Source.Name} {edge.Edge.Type} {edge.Target.Name}",
                Class: edge.Type == record.Edge,
                Pair: record.Joins(edge.Source, edge.Target, EdgeClasses.IsSymmetric(edge.Type!))))
            .ToList();
        return new RecordResult(
            record, [.. edges.Select(edge => edge.Shown)], edges.Any(edge => edge.Class), edges.Any(edge => edge.Pair), edges.Any(edge => edge.Class && edge.Pair));
    }

    private sealed record RecordResult(PloverRecord Record, IReadOnlyList<string> Edges, bool Class, bool Pair, bool Found)
    {
        public string Miss =>
            $"MISSED {Named(Record.Sources)} {Record.Edge} {Named(Record.Targets)} :: {Record.Text.Text} => {(Edges.Count == 0 ? "nothing" : string.Join("; ", Edges))}";

        private static string Named(IReadOnlyList<PloverActor> actors) => string.Join(" and ", actors.Select(actor => actor.Text));
    }
}
