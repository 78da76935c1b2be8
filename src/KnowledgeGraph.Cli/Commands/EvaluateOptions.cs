using System.CommandLine;
using KnowledgeGraph.Evaluation;

namespace KnowledgeGraph.Cli;

/// <summary>What <c>kg evaluate</c> takes.</summary>
internal sealed class EvaluateOptions
{
    private readonly Argument<string[]> golds = new("GOLD") { Description = "Gold files.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> graph = new("--graph") { Description = "Score this graph against the gold files; without it every gold file's document is read afresh.", HelpName = "GRAPH.kg" };
    private readonly Option<string[]> texts = new("--text") { Description = "A folder with the documents of the gold files; may be given several times.", HelpName = "DIR", DefaultValueFactory = _ => [] };
    private readonly Option<bool> details = new("--details") { Description = "List what was missed and what was wrong, as -v does." };
    private readonly Option<bool> calibration = new("--calibration") { Description = "Tell how much is right of what was read with each confidence, instead of the scores." };
    private readonly Option<string?> schema = CommonOptions.Schema();
    private readonly Option<string[]> catalogues = CommonOptions.Catalogues();
    private readonly Option<string?> format = new("--format") { Description = "How scores are written: the text of gold files' scores unless asked for rows; of benchmarks a table on a terminal, else JSON." };
    private readonly IReadOnlyList<(BenchmarkKind Kind, Option<string?> Option)> benchmarks =
    [
        (BenchmarkKind.Checklist, File("--checklist", "Score on a checklist: one JSON object a line with id, phenomenon, text, and the edges to expect and to forbid.")),
        (BenchmarkKind.Plover, File("--plover", "Score interactions on PLOVER's gold sentences: one JSON object a line with id, text, edge, source and target.")),
        (BenchmarkKind.Plv, File("--plv", "Score root classes on rows of PLV: one JSON object a line with text, source, target and root.")),
        (BenchmarkKind.Docred, File("--docred", "Score structural edges on a file of DocRED or Re-DocRED: a JSON list of passages with sents, vertexSet and labels.")),
    ];

    public EvaluateOptions() => format.AcceptOnlyFromAmong("text", "table", "json", "csv");

    public void AddTo(Command command)
    {
        command.Arguments.Add(golds);
        foreach (var option in new Option[] { graph, texts }.Concat(benchmarks.Select(benchmark => benchmark.Option)).Concat([calibration, details, schema, catalogues, format]))
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(golds) is not { Length: > 0 } && benchmarks.All(benchmark => result.GetValue(benchmark.Option) is null))
                result.AddError("There is nothing to score; give gold files, or a file with --checklist, --plover, --plv or --docred.");
        });
    }

    public EvaluateRequest Of(ParseResult parsed) => new(
        parsed.GetValue(golds)!,
        parsed.GetValue(graph),
        parsed.GetValue(texts)!,
        [.. benchmarks.Select(benchmark => (benchmark.Kind, File: parsed.GetValue(benchmark.Option))).Where(pair => pair.File is not null).Select(pair => (pair.Kind, pair.File!))],
        parsed.GetValue(calibration),
        parsed.GetValue(details) || parsed.GetValue(CommonOptions.Verbose),
        new BuildOptions { Schema = parsed.GetValue(schema), Catalogues = parsed.GetValue(catalogues)! },
        parsed.GetValue(format));

    private static Option<string?> File(string name, string description) => new(name) { Description = description, HelpName = "FILE" };
}
