using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary>The shell of <c>kg query</c>: reads queries that end with a semicolon, over several lines if they like, and commands that begin with a colon.</summary>
internal sealed class CypherShell(Terminal terminal, Graph graph, IReadOnlyDictionary<string, PropertyValue> parameters, string? format)
{
    private const string Help = """
        A query ends with a semicolon and may run over several lines.
          :schema   labels, edge types and properties of this graph
          :help     this
          :quit     leave; Ctrl-D does as well
        Tab completes labels, edge types, properties, functions and words of Cypher; the arrow keys go through what was typed before.
        """;

    private readonly ILineSource lines = terminal.OutIsTerminal && !Console.IsInputRedirected
        ? new LineEditor(new CypherCompletion(graph.Cypher.View))
        : new PlainLines(new StreamReader(terminal.In()));

    /// <summary>Reads and answers until there is no more to read.</summary>
    public ExitCode Run(CancellationToken cancellation)
    {
        var unfinished = "";
        while (!cancellation.IsCancellationRequested && lines.Next(unfinished.Length == 0 ? "kg> " : "  > ") is { } line)
        {
            if (unfinished.Length == 0 && line.TrimStart().StartsWith(':'))
            {
                if (line.Trim() is ":quit" or ":exit")
                    break;
                Answer(line.Trim());
                continue;
            }
            unfinished += line + "\n";
            if (!line.TrimEnd().EndsWith(';'))
                continue;
            Run(unfinished.Trim().TrimEnd(';'), cancellation);
            unfinished = "";
        }
        if (unfinished.Trim().Length > 0)
            Run(unfinished.Trim(), cancellation);
        return ExitCode.Done;
    }

    private void Run(string query, CancellationToken cancellation)
    {
        try
        {
            if (query.Trim().Length > 0 && QueryCommand.Run(terminal, graph.Cypher, query, parameters, format, cancellation) == ExitCode.None)
                terminal.Error.WriteLine("No rows.");
        }
        catch (KnowledgeGraphException error)
        {
            terminal.Error.WriteLine(error is CypherException { Excerpt: { Length: > 0 } excerpt } ? $"{error.Message}\n{excerpt.TrimEnd()}" : error.Message);
        }
        terminal.Out.Flush();
    }

    private void Answer(string command)
    {
        var view = graph.Cypher.View;
        switch (command)
        {
            case ":schema":
                terminal.Out.WriteLine($"Labels: {string.Join(", ", view.Labels.Order(StringComparer.Ordinal))}");
                terminal.Out.WriteLine($"Edge types: {string.Join(", ", view.EdgeTypes.Order(StringComparer.Ordinal))}");
                terminal.Out.WriteLine($"Properties: {string.Join(", ", view.PropertyNames.Order(StringComparer.Ordinal))}");
                break;
            case ":help":
                terminal.Out.WriteLine(Help);
                break;
            default:
                terminal.Error.WriteLine($"There is no command '{command}'{NearNames.Hint(command, [":schema", ":help", ":quit"])}; :help lists them.");
                break;
        }
        terminal.Out.Flush();
    }
}
