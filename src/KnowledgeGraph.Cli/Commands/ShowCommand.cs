using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cli;

/// <summary><c>kg show</c>: one entity with all that is said of it.</summary>
internal static class ShowCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = CommonOptions.Graph();
        var entity = new Argument<string>("ENTITY") { Description = "A name, an alias, a name with a small typing error, or an id." };
        var format = CommonOptions.RowFormat();
        var command = new Command("show", "Show one entity: its names, its edges by type and date, and the sentences behind them.") { file, entity, format };
        command.SetAction(parsed =>
        {
            using var graph = Graph.Open(parsed.GetValue(file)!);
            var node = graph.Find(parsed.GetValue(entity)!);
            var edges = graph.File.EdgesOf(node.Id);
            if (parsed.GetValue(format) is { } asked)
                new RowWriter(terminal).Write(EdgeRows(graph, node, edges), asked);
            else
                WriteText(terminal.Out, graph, node, edges);
            return (int)ExitCode.Done;
        });
        return command;
    }

    private static void WriteText(TextWriter output, Graph graph, Node node, IReadOnlyList<Edge> edges)
    {
        output.WriteLine($"{node.Name}  ({node.Id}, {string.Join(" ", node.Labels)})");
        if (node.Aliases.Count > 0)
            output.WriteLine($"  also: {string.Join(", ", node.Aliases)}");
        foreach (var (name, value) in node.Properties.Where(property => property.Key is not ("name" or "aliases")).OrderBy(property => property.Key, StringComparer.Ordinal))
            output.WriteLine($"  {name}: {string.Join(", ", value.AsTexts.DefaultIfEmpty(value.AsNumber?.ToString(CultureInfo.InvariantCulture) ?? ""))}");
        foreach (var type in edges.GroupBy(edge => edge.Type, StringComparer.Ordinal))
        {
            output.WriteLine();
            output.WriteLine(type.Key);
            foreach (var edge in type.OrderBy(edge => edge.Timing.Earliest ?? DateOnly.MaxValue).ThenBy(edge => edge.Id, StringComparer.Ordinal))
                EdgeText.Write(output, graph, edge, node.Id);
        }
    }

    private static Rows EdgeRows(Graph graph, Node node, IReadOnlyList<Edge> edges) => new(
        ["edge", "type", "direction", "other", "name", "when", "confidence", "document", "sentence"],
        [
            .. edges.Select(edge =>
            {
                var other = edge.Source == node.Id ? edge.Target : edge.Source;
                var evidence = edge.Evidence.Count > 0 ? edge.Evidence[0] : null;
                return (IReadOnlyList<object?>)
                [
                    edge.Id, edge.Type, edge.Source == node.Id ? "out" : "in", other.Value, graph.File.Node(other)?.Name, TimingText.Of(edge.Timing),
                    edge.Confidence, evidence?.Document, evidence?.Text,
                ];
            }),
        ]);
}
