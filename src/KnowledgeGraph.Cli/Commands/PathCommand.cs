using System.CommandLine;
using KnowledgeGraph.Model;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg path</c>: how two entities are connected, with the sentence behind every step.</summary>
internal static class PathCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
        var from = new Argument<string>("FROM") { Description = "A name, an alias, a name with a small typing error, or an id." };
        var to = new Argument<string>("TO") { Description = "The same." };
        var options = new PathOptions();
        var format = CommonOptions.RowFormat();
        var command = new Command("path", "Show how two entities are connected, every step with the sentence that proves it.") { file, from, to, format };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using var graph = Graph.Open(parsed.GetValue(file)!);
            var answer = graph.Paths(parsed.GetValue(from)!, parsed.GetValue(to)!, question => options.Apply(question, parsed));
            if (parsed.GetValue(format) is { } asked)
                new RowWriter(terminal).Write(PathText.Rows(graph, answer), asked);
            else
                PathText.Write(terminal.Out, graph, answer);
            if (answer.Reason is { } reason)
                terminal.Error.WriteLine(reason.Message);
            return (int)(answer.Paths.Count == 0 ? ExitCode.None : ExitCode.Done);
        });
        return command;
    }
}
