using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg build</c>: reads documents into a graph.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = CommonOptions.Inputs(ArgumentArity.OneOrMore);
        var output = new Option<string>("--output", "-o") { Description = "The graph file; documents are added if it exists.", HelpName = "GRAPH.kg", Required = true };
        var schema = CommonOptions.Schema();
        var catalogues = CommonOptions.Catalogues();
        var jobs = new Option<int>("--jobs") { Description = "How many documents are read at once.", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0))
                result.AddError($"--jobs takes a whole number from 1, not '{result.Tokens[0].Value}'.");
        });
        var report = new Option<string?>("--report")
        {
            Description = "Write as JSON how far reading reached in the documents read now: sentences, sentencesWithTwoActors, sentencesWithoutStatement, "
                + "unknownPredicates [{lemma, sentences}], silentSentences [{document, passage, start, end, text, actors, predicates}], "
                + "passagesLeftOut [{document, passage, reason, text}], unreadable [message].",
            HelpName = "FILE",
        };
        var llm = new LlmCommandOptions();
        var command = new Command("build", "Read documents into a graph: new ones are added, changed ones replaced, the others skipped.")
        {
            inputs, output, schema, catalogues, jobs, report,
        };
        llm.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(
            terminal,
            parsed.GetValue(inputs)!,
            parsed.GetValue(output)!,
            parsed.GetValue(report),
            new BuildOptions { Schema = parsed.GetValue(schema), Catalogues = parsed.GetValue(catalogues)!, Jobs = parsed.GetValue(jobs), Llm = llm.Of(parsed) },
            cancellation)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, string[] inputs, string output, string? reportFile, BuildOptions options, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        using var display = new ProgressDisplay(terminal, clock);
        var unreadable = new List<InputException>();
        var coverage = new CoverageReport();
        var fallbacks = new LlmFallbacks();
        options = options with
        {
            Progress = display,
            OnUnreadable = error =>
            {
                unreadable.Add(error);
                coverage.AddUnreadable(error.Message);
                display.Say($"kg: {error.Message}");
            },
            OnCoverage = reportFile is null ? null : coverage.Add,
            Llm = options.Llm is null ? null : options.Llm with { OnFallback = fallbacks.Add },
        };
        var summary = Graph.Build(output, inputs, out var graph, options, cancellation);
        using (graph)
        {
            display.Clear();
            fallbacks.Write(terminal.Error);
            BuildOutcome.Write(terminal, output, graph, summary, clock.Elapsed);
        }
        if (reportFile is not null)
            OutputFile.Write(terminal, reportFile, stream => Write(coverage, stream));
        return unreadable.Count > 0 ? ExitCode.BadInput : ExitCode.Done;
    }

    private static void Write(CoverageReport coverage, Stream stream)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
        coverage.Write(writer);
        writer.WriteLine();
    }
}
