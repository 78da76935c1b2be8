using System.CommandLine;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg query</c>: Cypher on the graph; without a query a shell.</summary>
internal static class QueryCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.GraphOrNone();
        var query = new Argument<string?>("CYPHER") { Description = "The query; without one a shell reads queries.", Arity = ArgumentArity.ZeroOrOne };
        var parameters = new Option<string[]>("--param")
        {
            Description = "A value for the query's $NAME; may be given several times.",
            HelpName = "NAME=JSON",
            DefaultValueFactory = _ => [],
        };
        parameters.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => QueryParameters.Read(token.Value) is null))
                result.AddError($"'{token.Value}' is no parameter; expected NAME=JSON, as in name='\"Belarus\"' or year=2004.");
        });
        var write = new Option<bool>("--write") { Description = "Let the query change the graph; what it creates is kept apart from what documents say." };
        var format = CommonOptions.RowFormat();
        var command = new Command("query", "Run Cypher on a graph.") { file, query, parameters, write, format };
        var server = new ServerOptions(isRequired: false);
        server.AddTo(command);
        command.Validators.Add(result =>
        {
            if (server.IsGiven(result) && result.GetResult(query) is { Tokens.Count: > 0 })
                result.AddError("With --neo4j there is no GRAPH.kg: give the query alone.");
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var values = parsed.GetValue(parameters)!.Select(text => QueryParameters.Read(text)!.Value).ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
            if (server.IsGiven(parsed.CommandResult))
            {
                await using var connection = await server.OpenAsync(parsed, terminal, readOnly: !parsed.GetValue(write), cancellation);
                return (int)await RunAsync(terminal, connection, parsed.GetValue(file)!, values, parsed.GetValue(format), cancellation);
            }
            using var graph = Graph.Open(parsed.GetValue(file)!, readOnly: !parsed.GetValue(write));
            return parsed.GetValue(query) is { } text
                ? (int)Run(terminal, graph.Cypher, text, values, parsed.GetValue(format), cancellation)
                : (int)new CypherShell(terminal, graph, values, parsed.GetValue(format)).Run(cancellation);
        });
        return command;
    }

    /// <summary>Runs one query and writes its rows.</summary>
    public static ExitCode Run(
        Terminal terminal, CypherEngine engine, string query, IReadOnlyDictionary<string, PropertyValue> parameters, string? format, CancellationToken cancellation)
    {
        var answer = engine.Run(query, parameters, cancellation);
        var rows = answer.Rows.Select(CellsOf).ToList();
        if (answer.Columns.Count > 0)
            new RowWriter(terminal).Write(new Rows(answer.Columns, rows), format);
        if (answer.Summary.Plan is { } plan)
            terminal.Out.WriteLine(plan.TrimEnd());
        return answer.Columns.Count > 0 && rows.Count == 0 && answer.Summary.Plan is null ? ExitCode.None : ExitCode.Done;
    }

    /// <summary>Runs one query on a server and writes its rows.</summary>
    private static async Task<ExitCode> RunAsync(
        Terminal terminal, ICypherServer server, string query, IReadOnlyDictionary<string, PropertyValue> parameters, string? format, CancellationToken cancellation)
    {
        var answer = await server.RunAsync(query, parameters, cancellation);
        var rows = new List<IReadOnlyList<object?>>();
        await foreach (var row in answer.Rows.WithCancellation(cancellation))
            rows.Add(CellsOf(row));
        if (answer.Columns.Count > 0)
            new RowWriter(terminal).Write(new Rows(answer.Columns, rows), format);
        return answer.Columns.Count > 0 && rows.Count == 0 ? ExitCode.None : ExitCode.Done;
    }

    private static IReadOnlyList<object?> CellsOf(CypherRow row) => [.. row.Values.Select(CypherText.ForRow)];
}
