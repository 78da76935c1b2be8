using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Joins the correction logs of several files.</summary>
internal static class CorrectionUnion
{
    /// <summary>Each correction once; logs follow each other in the order of their texts, whatever the order of the files.</summary>
    public static IReadOnlyList<(Correction Correction, bool Undone)> Of(IEnumerable<IReadOnlyList<LoggedCorrection>> logs)
    {
        var entries = logs
            .Select(log => log.Select(logged => (Text: CorrectionJson.Write(logged.Correction), Logged: logged)).ToList())
            .OrderBy(log => string.Join('\n', log.Select(entry => entry.Text)), StringComparer.Ordinal)
            .SelectMany(log => log)
            .ToList();
        return
        [
            .. entries.GroupBy(entry => entry.Text, StringComparer.Ordinal)
                .Select(group => (group.First().Logged.Correction, group.Any(entry => entry.Logged.Undone))),
        ];
    }
}
