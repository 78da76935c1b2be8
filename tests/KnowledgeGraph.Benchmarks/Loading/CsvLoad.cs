using System.Globalization;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Loads a folder of CSV with typed headers by the server's own <c>LOAD CSV</c>, the way its manual shows it.</summary>
internal sealed class CsvLoad(ICypherServer server, string folder)
{
    /// <summary>Loads nodes, then edges.</summary>
    /// <returns>How many rows there were.</returns>
    public async Task<long> RunAsync(int batch)
    {
        var rows = 0L;
        foreach (var file in Files("nodes").Where(file => !Name(file).StartsWith("nodes._", StringComparison.Ordinal)))
            rows += await RunAsync(file, batch, NodeBody(Name(file).Split('.')[1..^1], Header(file)));
        foreach (var file in Files("relationships"))
            rows += await RunAsync(file, batch, EdgeBody(Name(file).Split('.')[1], Header(file)));
        return rows;
    }

    private async Task<long> RunAsync(string file, int batch, string body)
    {
        var query = string.Create(
            CultureInfo.InvariantCulture,
            $"LOAD CSV WITH HEADERS FROM $file AS row CALL (row) {{ {body} }} IN TRANSACTIONS OF {batch} ROWS RETURN count(*) AS rows");
        var result = await server.RunAsync(query, new Dictionary<string, PropertyValue> { ["file"] = new Uri(Path.GetFullPath(file)).AbsoluteUri });
        await foreach (var row in result.Rows)
            return ((IntegerValue)row["rows"]).Number;
        return 0;
    }

    private static string NodeBody(string[] labels, string[] header) =>
        $"MERGE (n:{labels[0]} {{id: row[\"{header[0]}\"]}}) SET {string.Join(", ", labels.Skip(1).Select(label => $"n:{label}").Concat(header.Skip(1).Select(column => Assignment("n", column))))}";

    private static string EdgeBody(string type, string[] header) =>
        $"MATCH (a:Actor {{id: row[\"{header[0]}\"]}}) MATCH (b:Actor {{id: row[\"{header[1]}\"]}}) MERGE (a)-[r:{type} {{id: row[\"{header[2]}\"]}}]->(b) "
        + $"SET {string.Join(", ", header.Skip(3).Select(column => Assignment("r", column)))}";

    private static string Assignment(string element, string column)
    {
        var (name, type) = (column.Split(':')[0], column.Split(':')[1]);
        var text = $"row[\"{column}\"]";
        var value = type switch
        {
            "string[]" => $"split({text}, '\\u001F')",
            "double" => $"toFloat({text})",
            "long" => $"toInteger({text})",
            "date" => $"date({text})",
            _ => text,
        };
        return $"{element}.`{name}` = {value}";
    }

    private IEnumerable<string> Files(string kind) => Directory.EnumerateFiles(folder, $"{kind}.*.csv").Order(StringComparer.Ordinal);

    private static string[] Header(string file) => File.ReadLines(file).First().Split(',');

    private static string Name(string file) => Path.GetFileName(file);
}
