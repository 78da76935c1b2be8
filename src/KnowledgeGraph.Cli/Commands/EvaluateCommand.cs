using System.CommandLine;
using KnowledgeGraph.Evaluation;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg evaluate</c>: precision, recall and F1 against gold files.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var golds = new Argument<string[]>("GOLD") { Description = "Gold files.", Arity = ArgumentArity.OneOrMore };
        var graph = new Option<string?>("--graph") { Description = "Score this graph; without it every gold file's document is read afresh.", HelpName = "GRAPH.kg" };
        var texts = new Option<string[]>("--text") { Description = "A folder with the documents of the gold files; may be given several times.", HelpName = "DIR", DefaultValueFactory = _ => [] };
        var details = new Option<bool>("--details") { Description = "List what was missed and what was wrong." };
        var schema = CommonOptions.Schema();
        var catalogues = CommonOptions.Catalogues();
        var format = new Option<string>("--format") { Description = "How scores are written.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("evaluate", "Score the extractor, or a graph, against gold files.") { golds, graph, texts, details, schema, catalogues, format };
        command.SetAction(parsed =>
        {
            var reader = new Reader(new BuildOptions { Schema = parsed.GetValue(schema), Catalogues = parsed.GetValue(catalogues)! });
            var evaluation = new GoldEvaluation(reader, parsed.GetValue(texts)!);
            var scores = Scores(evaluation, parsed.GetValue(golds)!, parsed.GetValue(graph));
            foreach (var score in scores.Count > 1 ? [.. scores, GraphScore.Average("all", scores)] : scores)
                Write(terminal.Out, score, parsed.GetValue(format)!, parsed.GetValue(details), isNamed: scores.Count > 1);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static List<GraphScore> Scores(GoldEvaluation evaluation, string[] golds, string? graphFile)
    {
        if (graphFile is null)
            return [.. golds.Select(evaluation.ScoreReading)];
        using var graph = Graph.Open(graphFile);
        var data = graph.Export();
        return [.. golds.Select(gold => evaluation.ScoreGraph(gold, data))];
    }

    private static void Write(TextWriter output, GraphScore score, string format, bool details, bool isNamed)
    {
        if (format == "json")
        {
            output.WriteLine(ScoreJson.Of(score));
            return;
        }
        if (isNamed)
            output.WriteLine($"{score.Name}:");
        if (details)
            output.Write(ScoreText.Details(score));
        output.WriteLine(ScoreText.Summary(score).TrimEnd('\n'));
    }
}
