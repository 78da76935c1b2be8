using System.CommandLine;
using KnowledgeGraph.Model;
using KnowledgeGraph.Queries;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg path</c>: how two entities are connected, with the sentence behind every step.</summary>
internal static class PathCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.GraphOrNone();
        var from = new Argument<string>("FROM") { Description = "A name, an alias, a name with a small typing error, or an id." };
        var to = new Argument<string?>("TO") { Description = "The same.", Arity = ArgumentArity.ZeroOrOne };
        var options = new PathOptions();
        var format = CommonOptions.RowFormat();
        var command = new Command("path", "Show how two entities are connected, every step with the sentence that proves it.") { file, from, to, format };
        options.AddTo(command);
        var server = new ServerOptions(isRequired: false);
        server.AddTo(command);
        command.Validators.Add(result =>
        {
            if (server.IsGiven(result) == result.GetResult(to) is { Tokens.Count: > 0 })
                result.AddError(server.IsGiven(result) ? "With --neo4j there is no GRAPH.kg: give FROM and TO alone." : "Required argument missing for command: 'path'.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            PathQuestion Apply(PathQuestion question) => options.Apply(question, parsed);
            if (server.IsGiven(parsed.CommandResult))
            {
                await using var connection = await server.OpenAsync(parsed, terminal, readOnly: true, cancellation);
                var loaded = await ServerGraph.ReadAsync(connection, cancellationToken: cancellation);
                var found = await loaded.PathsAsync(parsed.GetValue(file)!, parsed.GetValue(from)!, Apply, cancellation);
                return (int)Write(terminal, new PathText(id => loaded.Node(id)), found, parsed.GetValue(format));
            }
            using var graph = Graph.Open(parsed.GetValue(file)!);
            var answer = graph.Paths(parsed.GetValue(from)!, parsed.GetValue(to)!, Apply);
            return (int)Write(terminal, new PathText(graph.File.Node), answer, parsed.GetValue(format));
        });
        return command;
    }

    private static ExitCode Write(Terminal terminal, PathText text, PathAnswer answer, string? format)
    {
        if (format is not null)
            new RowWriter(terminal).Write(text.Rows(answer), format);
        else
            text.Write(terminal.Out, answer);
        if (answer.Reason is { } reason)
            terminal.Error.WriteLine(reason.Message);
        return answer.Paths.Count == 0 ? ExitCode.None : ExitCode.Done;
    }
}
