using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>Scores a checklist of constructions: an item passes with every expected edge and no forbidden one.</summary>
internal sealed class ChecklistBenchmark(ChecklistItem[] items) : Benchmark([.. items.Select(item => item.Text)])
{
    public override BenchmarkScore Score(IReadOnlyDictionary<string, GraphData> graphs)
    {
        var results = items.Select(item => Result(item, ReadGraph.Of(graphs, item.Text.Id))).ToList();
        var phenomena = results.GroupBy(result => result.Item.Phenomenon, StringComparer.Ordinal)
            .Select(group => BenchmarkRow.Share(group.Key, group.Count(result => result.Passed), group.Count()))
            .ToList();
        BenchmarkRow[] rows =
        [
            BenchmarkRow.Share("items passed", results.Count(result => result.Passed), items.Length),
            BenchmarkRow.Share("expected edges found", results.Sum(result => result.Item.Expected.Count - result.Missing.Count), items.Sum(item => item.Expected.Count)),
            BenchmarkRow.Share("forbidden edges drawn", results.Sum(result => result.Drawn.Count), items.Sum(item => item.Forbidden.Count)),
        ];
        var shown = rows.Select(row => ScoreText.Three(row.Value)).ToList();
        var summary = string.Join(' ', phenomena.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Measure} {row.Count}/{row.Of}"))) + "\n"
            + string.Create(CultureInfo.InvariantCulture, $"checklist items {items.Length} passed {shown[0]} expected edges found {shown[1]} forbidden edges drawn {shown[2]}\n");
        return new BenchmarkScore([.. phenomena, .. rows], summary, [.. results.Where(result => !result.Passed).Select(result => result.Miss)]);
    }

    private static ItemResult Result(ChecklistItem item, ReadGraph graph) => new(
        item, [.. item.Expected.Where(edge => !edge.IsIn(graph))], [.. item.Forbidden.Where(edge => edge.IsIn(graph))]);

    private sealed record ItemResult(ChecklistItem Item, IReadOnlyList<WantedEdge> Missing, IReadOnlyList<WantedEdge> Drawn)
    {
        public bool Passed => Missing.Count == 0 && Drawn.Count == 0;

        public string Miss => string.Join(
            '\n', [$"{Item.Text.Id}: {Item.Text.Text}", .. Missing.Select(edge => $"  missing   {edge}"), .. Drawn.Select(edge => $"  forbidden {edge}")]);
    }
}
