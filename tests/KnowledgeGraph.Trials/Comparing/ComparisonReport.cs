using System.Globalization;
using KnowledgeGraph.Cypher;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Trials;

/// <summary>Compares with a server as often as asked, and prints what came of it.</summary>
internal static class ComparisonReport
{
    /// <summary>Random queries; prints differences and counts; returns the exit code.</summary>
    public static async Task<int> PrintAsync(ICypherServer server, int count, int seed)
    {
        var comparison = new Comparison(server, seed);
        var differences = await PrintAllAsync(comparison.RunAsync(count));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} queries: {comparison.Answered} with the same rows, {comparison.Refused} refused by both, {comparison.Skipped} too long to compare, {comparison.Explained} explained, {differences} different"));
        return differences == 0 ? 0 : 1;
    }

    /// <summary>The scenarios of a folder.</summary>
    public static async Task<int> PrintFeaturesAsync(ICypherServer server, string folder, string filter)
    {
        var differences = await PrintAllAsync(new FeatureComparison(server, folder).RunAsync(filter));
        Console.WriteLine($"{differences} different");
        return 0;
    }

    /// <summary>The queries of a file, a line each; lines that begin with <c>+</c> make the graph. Prints all answers.</summary>
    public static async Task<int> PrintFileAsync(ICypherServer server, string file)
    {
        using var graph = new PropertyGraph();
        var engine = new CypherEngine(graph);
        await Outcome.OfAsync(server, "MATCH (n) DETACH DELETE n", inOrder: false);
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            var ours = await Outcome.OfAsync(engine, line.TrimStart('+'), inOrder: true);
            var theirs = await Outcome.OfAsync(server, line.TrimStart('+'), inOrder: true);
            Console.WriteLine(ours.Agrees(theirs) ? $"same {line}\n  here: {ours}\n" : $"DIFFERS {line}\n  here: {ours}\n  Neo4j: {theirs}\n");
        }
        return 0;
    }

    private static async Task<int> PrintAllAsync(IAsyncEnumerable<Difference> found)
    {
        var differences = 0;
        await foreach (var difference in found)
        {
            differences++;
            Console.WriteLine(difference);
        }
        return differences;
    }
}
