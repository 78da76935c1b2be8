using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Store;

/// <summary>Keeps what people created in tables of its own, made when first needed, that nothing else reads or writes.</summary>
internal sealed class UserGraphTables(GraphDatabase database)
{
    private const string Layout = """
        CREATE TABLE IF NOT EXISTS user_node (key INTEGER PRIMARY KEY, labels TEXT NOT NULL, properties TEXT);
        CREATE TABLE IF NOT EXISTS user_edge (
            key INTEGER PRIMARY KEY, source_key INTEGER, source_id TEXT, type TEXT NOT NULL, target_key INTEGER, target_id TEXT, properties TEXT);
        """;

    public UserGraph Read()
    {
        if (database.Number("SELECT count(*) FROM sqlite_master WHERE name = 'user_node'") == 0)
            return UserGraph.Empty;
        var nodes = database.Rows(
            "SELECT key, labels, properties FROM user_node ORDER BY key",
            row => new UserNode(row.GetInt64(0), Labels(row.GetString(1)), PropertyJson.Read(row.IsDBNull(2) ? null : row.GetString(2))));
        var edges = database.Rows(
            "SELECT source_key, source_id, type, target_key, target_id, properties FROM user_edge ORDER BY key",
            row => new UserEdge(
                new UserEdgeEnd(row.IsDBNull(0) ? null : row.GetInt64(0), row.IsDBNull(1) ? null : row.GetString(1)),
                row.GetString(2),
                new UserEdgeEnd(row.IsDBNull(3) ? null : row.GetInt64(3), row.IsDBNull(4) ? null : row.GetString(4)),
                PropertyJson.Read(row.IsDBNull(5) ? null : row.GetString(5))));
        return new UserGraph(nodes, edges);
    }

    public void Write(UserGraph graph)
    {
        database.Script(Layout);
        database.Execute("DELETE FROM user_edge");
        database.Execute("DELETE FROM user_node");
        foreach (var node in graph.Nodes)
        {
            var labels = new JArray(node.Labels).ToString(Formatting.None);
            database.Execute("INSERT INTO user_node (key, labels, properties) VALUES ($1, $2, $3)", node.Key, labels, PropertyJson.Write(node.Properties));
        }
        foreach (var edge in graph.Edges)
        {
            database.Execute(
                "INSERT INTO user_edge (source_key, source_id, type, target_key, target_id, properties) VALUES ($1, $2, $3, $4, $5, $6)",
                edge.Source.Key, edge.Source.Id, edge.Type, edge.Target.Key, edge.Target.Id, PropertyJson.Write(edge.Properties));
        }
    }

    private static List<string> Labels(string json) => [.. PropertyJson.Parse<JArray>(json).Select(label => (string)label!)];
}
