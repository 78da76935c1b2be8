using System.Globalization;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Makes graphs shaped like those read from documents: few hubs, many small actors, typed and dated edges. The same numbers give the same graph.</summary>
internal static class GraphGenerator
{
    private static readonly string[] Types =
        ["MEMBER_OF", "ACCUSES", "SUPPORTS", "CONSULTS", "SANCTIONS", "HOLDS_OFFICE", "PARTY_TO", "SIGNED", "SUPPLIES", "PARTICIPATES_IN"];

    private static readonly string[][] Labels =
        [["Actor", "Person"], ["Actor", "Person"], ["Actor", "Organization"], ["Actor", "State"], ["Actor", "Company"], ["Event"], ["Treaty"], ["Place"]];

    /// <summary>A graph of so many nodes and edges.</summary>
    /// <param name="nodes">How many nodes; node n has the id "n" and its number.</param>
    /// <param name="edges">How many edges; both ends fall on low numbers far more often.</param>
    /// <param name="dated">True to give each edge a date.</param>
    public static IGraphView Make(int nodes, int edges, bool dated)
    {
        var builder = new BulkGraphBuilder();
        for (var node = 0; node < nodes; node++)
        {
            builder.AddNode(LabelsOf(node));
            builder.SetNode(node, "id", Name(node));
        }
        foreach (var (source, type, target, year) in Edges(nodes, edges))
        {
            var edge = builder.AddEdge(source, type, target);
            if (dated)
                builder.SetEdge(edge, "date", year.ToString(CultureInfo.InvariantCulture));
        }
        return builder.Build();
    }

    /// <summary>The edges alone, for other engines to load.</summary>
    public static IEnumerable<(int Source, string Type, int Target, int Year)> Edges(int nodes, int edges)
    {
        var random = new Random(20);
        for (var edge = 0; edge < edges; edge++)
            yield return (Skewed(random, nodes), Types[random.Next(Types.Length)], Skewed(random, nodes), 1946 + random.Next(80));
    }

    /// <summary>The labels of a node.</summary>
    public static string[] LabelsOf(int node) => Labels[node % Labels.Length];

    /// <summary>The id of a node.</summary>
    public static string Name(int node) => string.Create(CultureInfo.InvariantCulture, $"n{node}");

    // One edge in five falls on a hub: a power of the uniform draw favours low numbers.
    private static int Skewed(Random random, int nodes)
    {
        var draw = random.NextDouble();
        return (int)(random.Next(5) == 0 ? nodes * Math.Pow(draw, 6) : nodes * draw);
    }
}
