using System.CommandLine;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg documents</c>: what was read.</summary>
internal static class DocumentsCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
        var format = CommonOptions.RowFormat();
        var command = new Command("documents", "List what was read, with counts.") { file, format };
        command.SetAction(parsed =>
        {
            using var graph = Graph.Open(parsed.GetValue(file)!);
            var documents = graph.File.Documents();
            new RowWriter(terminal).Write(
                new Rows(
                    ["id", "title", "date", "source", "passages", "mentions", "statements", "edges"],
                    [
                        .. documents.Select(document => (IReadOnlyList<object?>)
                        [
                            document.Id, document.Title, document.Date?.ToString(), document.Source, document.Passages, document.Mentions, document.Statements, document.Edges,
                        ]),
                    ]),
                parsed.GetValue(format));
            return (int)(documents.Count == 0 ? ExitCode.None : ExitCode.Done);
        });
        return command;
    }
}
