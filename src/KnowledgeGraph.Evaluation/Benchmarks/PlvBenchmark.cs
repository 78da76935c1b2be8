using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>
/// Scores root classes on rows of PLV: a row's answer is the most confident interaction whose ends match its source and target.
/// </summary>
internal sealed class PlvBenchmark(PlvRow[] rows) : Benchmark([.. rows.GroupBy(row => row.Id, StringComparer.Ordinal).Select(group => new BenchmarkText(group.Key, group.Last().Text))])
{
    public override BenchmarkScore Score(IReadOnlyDictionary<string, GraphData> graphs)
    {
        var read = Texts.ToDictionary(text => text.Id, text => ReadGraph.Of(graphs, text.Id), StringComparer.Ordinal);
        var answers = rows.Select(row => (Row: row, Got: Answer(row, read[row.Id]))).ToList();
        var classes = EdgeClasses.Roots.Select(root => ClassRow(root, answers)).ToList();
        var edges = read.Values.Sum(graph => graph.Edges.Count(edge => EdgeClasses.RootOf(edge.Edge.Type) is not null));
        BenchmarkRow[] totals =
        [
            BenchmarkRow.Share("pair found", answers.Count(answer => answer.Got is not null), rows.Length),
            BenchmarkRow.Share("accuracy", answers.Count(answer => answer.Got == answer.Row.Root), rows.Length),
            BenchmarkRow.Figure("macro-F1", classes.Sum(row => row.Value) / classes.Count),
            BenchmarkRow.Figure("interaction edges a sentence", (double)edges / Texts.Count),
        ];
        var summary = string.Join(' ', classes.Select(row => $"{row.Measure} {ScoreText.Two(row.Value)}")) + "\n"
            + string.Create(CultureInfo.InvariantCulture, $"plv rows {rows.Length} pair found {ScoreText.Two(totals[0].Value)} ")
            + $"accuracy {ScoreText.Three(totals[1].Value)} macro-F1 {ScoreText.Three(totals[2].Value)}\n";
        return new BenchmarkScore(
            [.. classes, .. totals], summary, [.. answers.Where(answer => answer.Got != answer.Row.Root).Select(answer => Miss(answer.Row, answer.Got))]);
    }

    // Count is of right answers, of is of rows, and the figure is the class's F1.
    private static BenchmarkRow ClassRow(string root, List<(PlvRow Row, string? Got)> answers)
    {
        int hits = answers.Count(answer => answer.Row.Root == root && answer.Got == root), of = answers.Count(answer => answer.Row.Root == root);
        double precision = Ratio(hits, answers.Count(answer => answer.Got == root)), recall = Ratio(hits, of);
        return new BenchmarkRow(root, hits, of, new Measure(precision, recall).F1);
    }

    private static double Ratio(int count, int of) => of == 0 ? 0 : (double)count / of;

    private static string? Answer(PlvRow row, ReadGraph graph)
    {
        HashSet<string> source = NameForm.Tokens(row.Source), target = NameForm.Tokens(row.Target);
        return graph.Edges
            .Where(edge => EdgeClasses.RootOf(edge.Edge.Type) is not null && (Joins(edge.Source, edge.Target)
                || (EdgeClasses.IsSymmetric(edge.Edge.Type) && Joins(edge.Target, edge.Source))))
            .Select(edge => edge.Edge)
            .MaxBy(edge => edge.Confidence) is { } best
            ? EdgeClasses.RootOf(best.Type)
            : null;

        bool Joins(NodeNames from, NodeNames to) => from.Tokens.Overlaps(source) && to.Tokens.Overlaps(target);
    }

    private static string Miss(PlvRow row, string? got) =>
        $"{row.Root} got {got ?? "NONE"} | {row.Source} -> {row.Target} | {string.Concat(row.Text.EnumerateRunes().Take(150))}";
}
