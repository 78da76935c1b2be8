using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>Reads columns that may be absent, and the model's own types.</summary>
internal static class Columns
{
    public static string? TextOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static int? IntOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    public static long? KeyOrNull(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static PartialDate? DateOrNull(this SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : PartialDate.Parse(row.GetString(column));

    public static EntityId Entity(this SqliteDataReader row, int column) => EntityId.Parse(row.GetString(column));

    /// <summary>Date, from and to in three neighbouring columns.</summary>
    public static Timing Timing(this SqliteDataReader row, int column) =>
        new(row.DateOrNull(column), row.DateOrNull(column + 1), row.DateOrNull(column + 2));
}
