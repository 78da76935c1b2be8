using System.CommandLine;
using KnowledgeGraph.Formats;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg export</c>: the graph in other tools' formats.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
        var format = new Option<string>("--format") { Description = "The format.", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var output = new Option<string?>("--output", "-o") { Description = "The file to write; standard output without it.", HelpName = "FILE" };
        var withText = new Option<bool>("--with-text") { Description = "Add every document's text to JSON." };
        var command = new Command("export", "Write the whole graph in another format.") { file, format, output, withText };
        command.SetAction(parsed =>
        {
            using var graph = Graph.Open(parsed.GetValue(file)!);
            var data = graph.Export();
            OutputFile.Write(terminal, parsed.GetValue(output), stream => Write(data, parsed.GetValue(format)!, parsed.GetValue(withText), stream));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void Write(GraphData data, string format, bool withText, Stream stream)
    {
        GraphJson.Write(data, stream, withText);
    }
}
