using System.CommandLine;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg combine</c>: one graph from several.</summary>
internal static class CombineCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("GRAPH.kg") { Description = "The graph files.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The graph file to make or to add to.", HelpName = "GRAPH.kg", Required = true };
        var command = new Command("combine", "Make one graph from several.") { files, output };
        command.SetAction(parsed =>
        {
            using var graph = Graph.Combine(parsed.GetValue(files)!, parsed.GetValue(output)!);
            var counts = graph.Counts;
            terminal.Out.WriteLine($"{parsed.GetValue(output)}: {BuildOutcome.Plural(counts.Nodes, "entity", "entities")}, {BuildOutcome.Plural(counts.Edges, "edge")} from {BuildOutcome.Plural(counts.Documents, "document")}");
            return (int)ExitCode.Done;
        });
        return command;
    }
}
