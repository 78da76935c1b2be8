using System.CommandLine;
using System.Globalization;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg info</c>: what a graph holds, in numbers.</summary>
internal static class InfoCommand
{
    private const int MostConnected = 10;

    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
        var format = CommonOptions.RowFormat();
        var command = new Command("info", "Count what a graph holds by label and type, with its dates and most connected actors.") { file, format };
        command.SetAction(parsed =>
        {
            using var graph = Graph.Open(parsed.GetValue(file)!);
            new RowWriter(terminal).Write(new Rows(["what", "name", "count"], [.. RowsOf(graph)]), parsed.GetValue(format));
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<IReadOnlyList<object?>> RowsOf(Graph graph)
    {
        var counts = graph.Counts;
        yield return ["documents", "", counts.Documents];
        yield return ["passages", "", counts.Passages];
        yield return ["mentions", "", counts.Mentions];
        yield return ["statements", "", counts.Statements];
        yield return ["entities", "", counts.Nodes];
        yield return ["edges", "", counts.Edges];
        foreach (var label in counts.NodesByLabel)
            yield return ["label", label.Name, label.Count];
        foreach (var type in counts.EdgesByType)
            yield return ["type", type.Name, type.Count];
        if (counts.Earliest is { } earliest && counts.Latest is { } latest)
            yield return ["dates", string.Create(CultureInfo.InvariantCulture, $"{earliest:yyyy-MM-dd} to {latest:yyyy-MM-dd}"), null];
        foreach (var (node, edges) in graph.MostConnected("Actor", MostConnected))
            yield return ["most connected", node.Name, edges];
    }
}
