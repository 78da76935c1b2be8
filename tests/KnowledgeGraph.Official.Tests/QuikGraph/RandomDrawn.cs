using KnowledgeGraph.Queries.Tests;

namespace KnowledgeGraph.Official.Tests;

/// <summary>Random graphs, the same every time.</summary>
internal static class RandomDrawn
{
    /// <summary>States with edges between different ones, no two of them between the same pair.</summary>
    public static Drawn Of(int seed, int nodes, int edges)
    {
        var random = new Random(seed);
        var pairs = Enumerable.Range(0, nodes).SelectMany(a => Enumerable.Range(a + 1, nodes - a - 1).Select(b => (A: a, B: b))).ToArray();
        random.Shuffle(pairs);
        var lines = pairs.Take(edges).Select(pair => random.Next(2) == 0 ? $"n{pair.A} AIDS n{pair.B}" : $"n{pair.B} ACCUSES n{pair.A}");
        return new Drawn(string.Join('\n', Enumerable.Range(0, nodes).Select(i => $"n{i}").Concat(lines)));
    }
}
