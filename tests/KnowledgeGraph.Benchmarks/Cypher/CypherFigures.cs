using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Measures the figures of the query engine that take too large a graph to be built anew for each repetition, and prints them.</summary>
internal static class CypherFigures
{
    private const int Repetitions = 5;
    private const string TwoHops = "MATCH (a)-->(b)-->(c) RETURN count(*) AS n";
    private const string TwoHopsOfTypes = "MATCH (a)-[:SIGNED]->(b)-[:SANCTIONS]->(c) WHERE a <> c RETURN count(*) AS n";
    private const string Shortest = "MATCH (a {id: $a}), (b {id: $b}) MATCH p = shortestPath((a)-[*]-(b)) RETURN length(p) AS n";
    private const string Lookup = "MATCH (a {id: $a})-->(b) RETURN b.id AS id LIMIT 10";

    /// <summary>Prints all figures. Takes about 6 GB and some minutes.</summary>
    public static void Print()
    {
        TwoHopCounts();
        LargeGraph();
    }

    private static void TwoHopCounts()
    {
        var engine = new CypherEngine(GraphGenerator.Make(200_000, 1_000_000, dated: true));
        Report("two-hop count, 1 M edges", Times(() => engine.Run(TwoHops).Rows.Single()));
        Report("two hops of two types, ends apart, 1 M edges", Times(() => engine.Run(TwoHopsOfTypes).Rows.Single()));
        Report("point lookup with expand, 1 M edges", [.. Enumerable.Range(0, Repetitions).Select(_ => Lookups(engine))]);
        Console.WriteLine($"rows: {Show(engine, TwoHops)}, {Show(engine, TwoHopsOfTypes)}");
    }

    private static double Lookups(CypherEngine engine)
    {
        const int Count = 20_000;
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < Count; i++)
        {
            var parameters = new Dictionary<string, PropertyValue> { ["a"] = GraphGenerator.Name(1000 + i * 7) };
            foreach (var row in engine.Run(Lookup, parameters).Rows)
                GC.KeepAlive(row);
        }
        return watch.Elapsed.TotalMilliseconds / Count;
    }

    private static void LargeGraph()
    {
        const int Edges = 10_000_000;
        var bare = GC.GetTotalMemory(forceFullCollection: true);
        var nodesOnly = GraphGenerator.Make(1_000_000, 0, dated: false);
        var withNodes = GC.GetTotalMemory(forceFullCollection: true) - bare;
        GC.KeepAlive(nodesOnly);
        nodesOnly = null;
        bare = GC.GetTotalMemory(forceFullCollection: true);
        var graph = GraphGenerator.Make(1_000_000, Edges, dated: false);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - bare - withNodes;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory an edge, 10 M edges: {(double)bytes / Edges:0.0} bytes"));
        ShortestPaths(graph);
    }

    private static void ShortestPaths(IGraphView graph)
    {
        var engine = new CypherEngine(graph);
        var times = new List<double>();
        for (var i = 0; i < 20; i++)
        {
            var parameters = new Dictionary<string, PropertyValue> { ["a"] = GraphGenerator.Name(500_000 + i * 11_003), ["b"] = GraphGenerator.Name(999_983 - i * 17_011) };
            times.Add(Time(() => engine.Run(Shortest, parameters).Rows.Single()));
        }
        Report("shortest path, 1 M nodes, 10 M edges", times);
    }

    private static List<double> Times(Func<CypherRow> action)
    {
        Time(action);
        return [.. Enumerable.Range(0, Repetitions).Select(_ => Time(action))];
    }

    private static double Time(Func<CypherRow> action)
    {
        var watch = Stopwatch.StartNew();
        GC.KeepAlive(action());
        return watch.Elapsed.TotalMilliseconds;
    }

    private static void Report(string name, List<double> milliseconds)
    {
        milliseconds.Sort();
        var (median, best) = (milliseconds[milliseconds.Count / 2], milliseconds[0]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: median {median:0.0000} ms, best {best:0.0000} ms"));
    }

    private static string Show(CypherEngine engine, string query) => engine.Run(query).Rows.Single()["n"].ToString();
}
