using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>How edges are asked for and read.</summary>
internal static class EdgeRows
{
    public const string Head =
        "SELECT edge.key, edge.id, type.text, source.id, target.id, edge.date, edge.\"from\", edge.\"to\", edge.confidence, edge.properties FROM edge "
        + "CROSS JOIN symbol type ON type.key = edge.type JOIN entity source ON source.key = edge.source JOIN entity target ON target.key = edge.target ";

    public static EdgeRow Read(SqliteDataReader row) => new(
        row.GetInt64(0),
        new EdgeKey(row.GetString(1), row.GetString(2), row.Entity(3), row.Entity(4), row.Timing(5)),
        row.GetDouble(8),
        PropertyJson.Read(row.TextOrNull(9)));
}

/// <summary>An edge without its statements.</summary>
internal sealed record EdgeRow(long RowKey, EdgeKey Key, double Confidence, IReadOnlyDictionary<string, PropertyValue> Properties)
{
    public Edge With(IReadOnlyList<Statement> statements) => new(
        Key.Id, Key.Type, Key.Source, Key.Target, Key.Timing, Confidence, Properties, [.. statements.Select(statement => statement.Id)],
        EdgeParts.Evidence(statements));
}
