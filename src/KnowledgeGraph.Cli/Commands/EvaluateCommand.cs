using System.CommandLine;
using KnowledgeGraph.Evaluation;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg evaluate</c>: how well texts are read, or a graph was, against gold files and benchmarks.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new EvaluateOptions();
        var command = new Command("evaluate", "Score the extractor, or a graph, against gold files, and your rules on benchmarks.");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(terminal, options.Of(parsed), cancellation)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, EvaluateRequest request, CancellationToken cancellation)
    {
        var reader = new Reader(request.Reading);
        var writer = new ScoreWriter(terminal, request);
        if (request.Golds.Count > 0)
            writer.Write(Scores(new GoldEvaluation(reader, request.Texts), request));
        var evaluation = new BenchmarkEvaluation(reader);
        var benchmarks = request.Benchmarks.Select(asked => (asked.Kind, Benchmark: Benchmark.Load(asked.Kind, asked.File))).ToList();
        writer.Write([
            .. benchmarks.Select(asked => (
                asked.Kind.ToString().ToLowerInvariant(),
                evaluation.Score(asked.Benchmark, error => terminal.Error.WriteLine($"kg: {error.Message}"), cancellation))),
        ]);
        return ExitCode.Done;
    }

    private static List<GraphScore> Scores(GoldEvaluation evaluation, EvaluateRequest request)
    {
        if (request.Graph is null)
            return WithAverage([.. request.Golds.Select(evaluation.ScoreReading)]);
        using var graph = Graph.Open(request.Graph);
        var data = graph.Export();
        return WithAverage([.. request.Golds.Select(gold => evaluation.ScoreGraph(gold, data))]);
    }

    private static List<GraphScore> WithAverage(List<GraphScore> scores) =>
        scores.Count > 1 ? [.. scores, GraphScore.Average("all", scores)] : scores;
}
