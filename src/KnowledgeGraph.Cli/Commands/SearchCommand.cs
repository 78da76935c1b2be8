using System.CommandLine;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg search</c>: entities and passages by text.</summary>
internal static class SearchCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
        var text = new Argument<string>("TEXT") { Description = "Words, a \"phrase in quotation marks\", or a name, small typing errors allowed." };
        var format = CommonOptions.RowFormat();
        var command = new Command("search", "Find entities and passages by text.") { file, text, format };
        command.SetAction(parsed =>
        {
            using var graph = Graph.Open(parsed.GetValue(file)!);
            var result = graph.File.Search(parsed.GetValue(text)!);
            IReadOnlyList<IReadOnlyList<object?>> rows =
            [
                .. result.Entities.Select(found => (IReadOnlyList<object?>)["entity", found.Id.Value, found.Matched == found.Name ? found.Name : $"{found.Name} ({found.Matched})"]),
                .. result.Passages.Select(found => (IReadOnlyList<object?>)["passage", $"{found.Document}#{found.Passage}", found.Snippet]),
            ];
            new RowWriter(terminal).Write(new Rows(["kind", "id", "text"], rows), parsed.GetValue(format));
            return (int)(rows.Count == 0 ? ExitCode.None : ExitCode.Done);
        });
        return command;
    }
}
