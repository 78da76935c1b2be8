using System.Globalization;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Cli;

/// <summary>What a load did or would do, and how far it is, in one line.</summary>
internal static class LoadText
{
    public static string Of(LoadReport report, bool isDryRun)
    {
        var (load, remove) = isDryRun ? ("Would load", "would remove") : ("Loaded", "removed");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{load} {report.Added} new and {report.Changed} changed documents ({report.Nodes} nodes, {report.Edges} edges); {remove} {report.Removed} documents ({report.NodesRemoved} nodes, {report.EdgesRemoved} edges); {report.Unchanged} unchanged.");
    }

    public static string Of(LoadProgress progress)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{progress.Documents} of {progress.TotalDocuments} documents · {progress.RowsPerSecond:0} rows/s");
        return progress.Remaining is { } left
            ? line + string.Create(CultureInfo.InvariantCulture, $" · {(int)left.TotalMinutes}:{left.Seconds:00} left")
            : line;
    }
}
