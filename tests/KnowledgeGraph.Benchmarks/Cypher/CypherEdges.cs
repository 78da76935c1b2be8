using System.Globalization;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Writes the generated graph as rows of source, type, target and year, so that other engines measure on the same data.</summary>
internal static class CypherEdges
{
    public static void Write(string nodes, string edges)
    {
        using var output = new StreamWriter(Console.OpenStandardOutput());
        foreach (var (source, type, target, year) in GraphGenerator.Edges(int.Parse(nodes, CultureInfo.InvariantCulture), int.Parse(edges, CultureInfo.InvariantCulture)))
            output.Write(string.Create(CultureInfo.InvariantCulture, $"{source},{type},{target},{year}\n"));
    }
}
