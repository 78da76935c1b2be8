using System.Globalization;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli;

/// <summary>What <c>kg build</c> says at its end: what was done, what the graph holds, and what to try next.</summary>
internal static class BuildOutcome
{
    private const int Shown = 8;

    public static void Write(Terminal terminal, string file, Graph graph, BuildSummary summary, TimeSpan elapsed)
    {
        var counts = graph.Counts;
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Read {Plural(summary.Added, "new document")}, {summary.Replaced} replaced, {summary.Unchanged} unchanged, {summary.Unreadable} unreadable; {summary.Words} words in {elapsed.TotalSeconds:0.0} s."));
        terminal.Out.WriteLine($"{file}: {Plural(counts.Nodes, "entity", "entities")}, {Plural(counts.Edges, "edge")}, {Plural(counts.Statements, "statement")} from {Plural(counts.Documents, "document")}");
        terminal.Out.WriteLine($"  labels  {Listed(counts.NodesByLabel)}");
        terminal.Out.WriteLine($"  types   {Listed(counts.EdgesByType)}");
        if (counts.Earliest is { } earliest && counts.Latest is { } latest)
            terminal.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  dates   {earliest:yyyy-MM-dd} to {latest:yyyy-MM-dd}"));
        terminal.Out.WriteLine();
        terminal.Out.WriteLine("Try:");
        foreach (var suggestion in Suggestions.For(graph, file))
            terminal.Out.WriteLine($"  {suggestion}");
    }

    internal static string Plural(int count, string noun, string? plural = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? noun : plural ?? noun + "s")}");

    private static string Listed(IReadOnlyList<NameCount> counts)
    {
        var most = counts.OrderByDescending(count => count.Count).ThenBy(count => count.Name, StringComparer.Ordinal).Take(Shown);
        var listed = string.Join(", ", most.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Name} {count.Count}")));
        return counts.Count > Shown ? $"{listed}, and {counts.Count - Shown} more" : listed;
    }
}
