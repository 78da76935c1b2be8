using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading.Tests;

/// <summary>Short forms for asking a server.</summary>
internal static class Reading
{
    /// <summary>All rows of a query.</summary>
    public static async Task<List<CypherRow>> ReadAsync(this ICypher server, string query, params (string Name, PropertyValue Value)[] parameters)
    {
        var result = await server.RunAsync(query, parameters.ToDictionary(entry => entry.Name, entry => entry.Value));
        var rows = new List<CypherRow>();
        await foreach (var row in result.Rows)
            rows.Add(row);
        return rows;
    }

    /// <summary>The one value of a query's one row.</summary>
    public static async Task<Value> ValueAsync(this ICypher server, string query, params (string Name, PropertyValue Value)[] parameters) =>
        (await server.ReadAsync(query, parameters)).Single().Values.Single();

    /// <summary>The number that a query counts.</summary>
    public static async Task<long> CountAsync(this ICypher server, string query) => ((IntegerValue)await server.ValueAsync(query)).Number;

    /// <summary>Everything in the database as lines of text, whatever the server calls it: equal lines mean equal databases.</summary>
    public static async Task<List<string>> ContentAsync(this ICypher server)
    {
        var nodes = await server.ReadAsync("MATCH (n) RETURN n");
        var edges = await server.ReadAsync("MATCH (a)-[r]->(b) RETURN r, coalesce(a.id, '') AS a, coalesce(b.id, '') AS b");
        var lines = nodes.Select(row => (NodeValue)row["n"]).Select(node => $"{string.Join(':', node.Labels)} {CanonicalText.Of(node.Properties)}")
            .Concat(edges.Select(row => (Edge: (RelationshipValue)row["r"], row))
                .Select(entry => $"{CanonicalText.Of(entry.row["a"])} {entry.Edge.Type} {CanonicalText.Of(entry.row["b"])} {CanonicalText.Of(entry.Edge.Properties)}"));
        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
