using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Answers the same queries here and on a Neo4j server of its own, by turns, on the same generated graph.</summary>
internal sealed class ServerFigures(CypherEngine engine, Neo4jHttp server)
{
    private const int Repetitions = 5;

    // What takes the server so long is done once; warming up would not change it much.
    private const double MillisecondsOnce = 20_000;

    private static readonly string[] TwoHops =
    [
        "MATCH (a)-->(b)-->(c) RETURN count(*) AS n",
        "MATCH (a)-[:SIGNED]->(b)-[:SANCTIONS]->(c) WHERE a <> c RETURN count(*) AS n",
    ];

    /// <summary>Prints the figures; two hops only up to a million edges.</summary>
    public static async Task PrintAsync(string nodes, string edges)
    {
        var (nodeCount, edgeCount) = (int.Parse(nodes, CultureInfo.InvariantCulture), int.Parse(edges, CultureInfo.InvariantCulture));
        using var folder = new TemporaryFolder();
        ImportFiles.Write(folder.Root, nodeCount, edgeCount);
        using var process = Neo4jServer.StartImported(folder.Root, ImportFiles.Arguments, new Neo4jMemory("2g", "2g"));
        await using var server = await Neo4jHttp.ConnectAsync(new ServerLogin(process.Http, "neo4j"));
        await RowAsync(server, "CREATE INDEX FOR (n:Node) ON (n.id)", []);
        await RowAsync(server, "CALL db.awaitIndexes(600)", []);
        var figures = new ServerFigures(new CypherEngine(GraphGenerator.Make(nodeCount, edgeCount, dated: true)), server);
        await figures.PairsAsync("a round trip (RETURN 1)", "RETURN 1 AS n", "RETURN 1 AS n", _ => []);
        if (edgeCount <= 1_000_000)
        {
            foreach (var query in TwoHops)
                await figures.PairsAsync(query, query, query, _ => []);
        }
        await figures.PairsAsync(
            "shortest path", "MATCH (a {id: $a}), (b {id: $b}) MATCH p = shortestPath((a)-[*]-(b)) RETURN length(p) AS n",
            "MATCH (a:Node {id: $a}), (b:Node {id: $b}) MATCH p = shortestPath((a)-[*]-(b)) RETURN length(p) AS n",
            turn => new() { ["a"] = GraphGenerator.Name(nodeCount / 2 + turn * 1103), ["b"] = GraphGenerator.Name(nodeCount - 17 - turn * 1701) });
        await figures.PairsAsync(
            "point lookup with expand", "MATCH (a {id: $a})-->(b) RETURN count(b.id) AS n", "MATCH (a:Node {id: $a})-->(b) RETURN count(b.id) AS n",
            turn => new() { ["a"] = GraphGenerator.Name(1000 + turn * 7) });
    }

    // The first turn warms both up and is not counted, unless it takes minutes.
    private async Task PairsAsync(string name, string here, string there, Func<int, Dictionary<string, PropertyValue>> parameters)
    {
        List<double> ours = [], theirs = [];
        for (var turn = -1; turn < Repetitions; turn++)
        {
            var (mine, result) = await TimeAsync(engine, here, parameters(turn + 1));
            var (other, expected) = await TimeAsync(server, there, parameters(turn + 1));
            if (result != expected)
                throw new InvalidOperationException($"{name}: {result} here, {expected} on the server.");
            if (turn < 0 && other < MillisecondsOnce)
                continue;
            ours.Add(mine);
            theirs.Add(other);
            if (other >= MillisecondsOnce)
                break;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: here {Describe(ours)}, Neo4j {Describe(theirs)}"));
    }

    private static async Task<(double Milliseconds, string Result)> TimeAsync(ICypher answering, string query, Dictionary<string, PropertyValue> parameters)
    {
        var watch = Stopwatch.StartNew();
        var row = await RowAsync(answering, query, parameters);
        return (watch.Elapsed.TotalMilliseconds, row);
    }

    private static async Task<string> RowAsync(ICypher answering, string query, Dictionary<string, PropertyValue> parameters)
    {
        var text = "";
        await foreach (var row in (await answering.RunAsync(query, parameters)).Rows)
            text += string.Join(' ', row.Values.Select(value => value.ToString()));
        return text;
    }

    private static string Describe(List<double> milliseconds)
    {
        milliseconds.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{milliseconds[0]:0.00} to {milliseconds[^1]:0.00}, median {milliseconds[milliseconds.Count / 2]:0.00} ms");
    }
}
