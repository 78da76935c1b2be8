using System.CommandLine;
using KnowledgeGraph.Formats;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg export</c>: the graph in other tools' formats.</summary>
internal static class ExportCommand
{
    private const string Importer = "neo4j-csv";

    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
        var format = new Option<string>("--format") { Description = "The format.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json", Importer);
        var output = new Option<string?>("--output", "-o") { Description = "The file to write, standard output without it; of neo4j-csv the folder.", HelpName = "FILE" };
        var withText = new Option<bool>("--with-text") { Description = "Add every document's text to JSON." };
        var evidence = CommonOptions.Evidence();
        var command = new Command("export", "Write the whole graph in another format.") { file, format, output, withText, evidence };
        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == Importer && result.GetValue(output) is null or "-")
                result.AddError("--format neo4j-csv writes a folder; name it by -o FOLDER.");
        });
        command.SetAction(parsed =>
        {
            using var graph = Graph.Open(parsed.GetValue(file)!);
            if (parsed.GetValue(format) == Importer)
                WriteFolder(terminal, graph, parsed.GetValue(output)!, CommonOptions.EvidenceLevel(parsed.GetValue(evidence)!));
            else
                OutputFile.Write(terminal, parsed.GetValue(output), stream => GraphJson.Write(graph.Export(), stream, parsed.GetValue(withText)));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void WriteFolder(Terminal terminal, Graph graph, string folder, EvidenceLevel evidence)
    {
        var files = BulkExport.Write(graph.File, GraphSchema.Default, folder, evidence);
        terminal.Error.WriteLine("With the server stopped and its database empty, this loads the folder; then 'kg load' makes the indexes and keeps it in step:");
        terminal.Error.WriteLine(files.Line());
    }
}
