using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Counts what a file holds. The caller holds the transaction.</summary>
internal static class Counting
{
    public static GraphCounts Counts(GraphDatabase database) => new(
        Count(database, "SELECT count(*) FROM document"),
        Count(database, "SELECT count(*) FROM passage"),
        Count(database, "SELECT count(*) FROM mention"),
        Count(database, "SELECT count(*) FROM statement"),
        Count(database, "SELECT count(*) FROM node"),
        Count(database, "SELECT count(*) FROM edge"),
        Labels(database),
        Sorted(database.Rows(
            "SELECT text, count(*) FROM edge JOIN symbol ON symbol.key = type GROUP BY type", row => new NameCount(row.GetString(0), row.GetInt32(1)))),
        Bound(database, "SELECT min(ifnull(date, \"from\")) FROM edge")?.Earliest,
        Bound(database, "SELECT max(ifnull(date, \"to\") || '~') FROM edge")?.Latest);

    private static int Count(GraphDatabase database, string sql) => (int)database.Number(sql);

    private static List<NameCount> Labels(GraphDatabase database) => Sorted(database
        .Rows("SELECT labels, count(*) FROM node GROUP BY labels", row => (Labels: row.GetString(0).Split('\n'), Count: row.GetInt32(1)))
        .SelectMany(row => row.Labels.Select(label => (Label: label, row.Count)))
        .GroupBy(row => row.Label, StringComparer.Ordinal)
        .Select(group => new NameCount(group.Key, group.Sum(row => row.Count))));

    /// <summary>ISO dates sort as text; where precision differs, the mark after the last lets a year's end come after its days.</summary>
    private static PartialDate? Bound(GraphDatabase database, string sql) =>
        database.Text(sql) is { } date ? PartialDate.Parse(date.TrimEnd('~')) : null;

    private static List<NameCount> Sorted(IEnumerable<NameCount> counts) => [.. counts.OrderBy(count => count.Name, StringComparer.Ordinal)];
}
