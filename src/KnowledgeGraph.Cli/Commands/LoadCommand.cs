using System.CommandLine;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg load</c>: the graph into a Neo4j server, as the difference to what is there.</summary>
internal static class LoadCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
        var server = new ServerOptions(isRequired: true);
        var batch = new Option<int>("--batch") { Description = "About how many rows one transaction holds.", HelpName = "N", DefaultValueFactory = _ => LoadOptions.Default.Batch };
        batch.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[^1].Value, out var rows) && rows < 1)
                result.AddError("--batch takes a number of rows, 1 or more.");
        });
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would change, and change nothing." };
        var evidence = CommonOptions.Evidence();
        var command = new Command("load", "Load a graph into a Neo4j server: what changed is written, what no document supports any more removed.")
        {
            file, batch, dryRun, evidence,
        };
        server.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var graph = Graph.Open(parsed.GetValue(file)!);
            var level = CommonOptions.EvidenceLevel(parsed.GetValue(evidence)!);
            await using var connection = await server.OpenAsync(parsed, terminal, readOnly: false, cancellation);
            var loader = new GraphLoader(connection, GraphSchema.Default, new LoadOptions(level, parsed.GetValue(batch)));
            await RunAsync(terminal, loader, graph, parsed.GetValue(dryRun), cancellation);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static async Task RunAsync(Terminal terminal, GraphLoader loader, Graph graph, bool isDryRun, CancellationToken cancellation)
    {
        if (isDryRun)
        {
            await terminal.Out.WriteLineAsync(LoadText.Of(await loader.PlanAsync(graph.File, cancellation), isDryRun));
            return;
        }
        using var display = new LoadDisplay(terminal);
        var report = await loader.LoadAsync(graph.File, display, cancellation);
        display.Clear();
        await terminal.Out.WriteLineAsync(LoadText.Of(report, isDryRun));
    }
}
