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
        var command = new Command("build", "Read documents into a graph: new ones are added, changed ones replaced, the others skipped.")
        {
            inputs, output, schema, catalogues, jobs,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult((int)Run(
            terminal,
            parsed.GetValue(inputs)!,
            parsed.GetValue(output)!,
            new BuildOptions { Schema = parsed.GetValue(schema), Catalogues = parsed.GetValue(catalogues)!, Jobs = parsed.GetValue(jobs) },
            cancellation)));
        return command;
    }

    private static ExitCode Run(Terminal terminal, string[] inputs, string output, BuildOptions options, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        using var display = new ProgressDisplay(terminal, clock);
        var unreadable = new List<InputException>();
        options = options with
        {
            Progress = display,
            OnUnreadable = error =>
            {
                unreadable.Add(error);
                display.Say($"kg: {error.Message}");
            },
        };
        var summary = Graph.Build(output, inputs, out var graph, options, cancellation);
        using (graph)
        {
            display.Clear();
            BuildOutcome.Write(terminal, output, graph, summary, clock.Elapsed);
        }
        return unreadable.Count > 0 ? ExitCode.BadInput : ExitCode.Done;
    }
}
