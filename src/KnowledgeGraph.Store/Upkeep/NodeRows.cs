using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>How nodes are read: id, labels, properties.</summary>
internal static class NodeRows
{
    public static Node Read(SqliteDataReader row) =>
        new(row.Entity(0), row.GetString(1).Split('\n', StringSplitOptions.RemoveEmptyEntries), PropertyJson.Read(row.GetString(2)));
}
