using System.CommandLine;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg query</c>: Cypher on the graph; without a query a shell.</summary>
internal static class QueryCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
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
        command.SetAction((parsed, cancellation) =>
        {
            using var graph = Graph.Open(parsed.GetValue(file)!, readOnly: !parsed.GetValue(write));
            var values = parsed.GetValue(parameters)!.Select(text => QueryParameters.Read(text)!.Value).ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
            return Task.FromResult(parsed.GetValue(query) is { } text
                ? (int)Run(terminal, graph.Cypher, text, values, parsed.GetValue(format), cancellation)
                : (int)new CypherShell(terminal, graph, values, parsed.GetValue(format)).Run(cancellation));
        });
        return command;
    }

    /// <summary>Runs one query and writes its rows.</summary>
    public static ExitCode Run(
        Terminal terminal, CypherEngine engine, string query, IReadOnlyDictionary<string, PropertyValue> parameters, string? format, CancellationToken cancellation)
    {
        var answer = engine.Run(query, parameters, cancellation);
        var rows = answer.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Values.Select(CypherText.ForRow)]).ToList();
        if (answer.Columns.Count > 0)
            new RowWriter(terminal).Write(new Rows(answer.Columns, rows), format);
        if (answer.Summary.Plan is { } plan)
            terminal.Out.WriteLine(plan.TrimEnd());
        return answer.Columns.Count > 0 && rows.Count == 0 && answer.Summary.Plan is null ? ExitCode.None : ExitCode.Done;
    }
}
