using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Measures how long it takes from opening a graph file to all rows of a first query, each in a file opened anew.</summary>
internal static class OpenFigures
{
    private const int Repetitions = 5;

    private static readonly string[] Queries =
    [
        "MATCH (a {id: 'person:n4711'})-->(b) RETURN b.name AS name ORDER BY name LIMIT 10",
        "MATCH (a:Person {name: 'Name 17'})<-[r:ACCUSES]-(b) RETURN b.name AS name, r.date AS date LIMIT 10",
        "MATCH (s:Statement)-[:SUBJECT]->(a {id: 'person:n4711'}) RETURN s.text AS text LIMIT 5",
        "MATCH ()-[r:SANCTIONS]->() RETURN count(*) AS n",
    ];

    public static void Print(string path)
    {
        foreach (var query in Queries)
        {
            var times = Enumerable.Range(0, Repetitions).Select(_ => Time(path, query)).ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first {times[0]:0} ms, best {times.Min():0} ms: {query}"));
        }
    }

    private static double Time(string path, string query)
    {
        var watch = Stopwatch.StartNew();
        using var file = GraphFile.Open(path);
        GC.KeepAlive(CypherEngine.Open(file).Run(query).Rows.ToList());
        return watch.Elapsed.TotalMilliseconds;
    }
}
