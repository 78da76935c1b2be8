using System.CommandLine;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg schema</c>: the schema in use, as Neo4j constraints, JSON or documentation.</summary>
internal static class SchemaCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = CommonOptions.Schema();
        var format = new Option<string>("--format") { Description = "What to write.", DefaultValueFactory = _ => "markdown" };
        format.AcceptOnlyFromAmong("json", "cypher", "markdown");
        var enterprise = new Option<bool>("--enterprise") { Description = "With --format cypher, add the constraints that only Neo4j Enterprise has." };
        var command = new Command("schema", "Print the labels and edge types in use, or the Neo4j constraints and indexes that follow from them.") { folder, format, enterprise };
        command.SetAction(parsed =>
        {
            var schema = parsed.GetValue(folder) is { } own ? GraphSchema.Load(own) : GraphSchema.Default;
            terminal.Out.Write(parsed.GetValue(format) switch
            {
                "json" => SchemaJson.Render(schema),
                "cypher" => CypherConstraints.Render(schema, parsed.GetValue(enterprise) ? Neo4jEdition.Enterprise : Neo4jEdition.Community),
                _ => SchemaMarkdown.Render(schema),
            });
            return (int)ExitCode.Done;
        });
        return command;
    }
}
