using System.Globalization;
using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Store.Tests;

/// <summary>Adding a document looks at what it touches, not at the graph. Rows are counted, since time depends on the machine.</summary>
public sealed class UpkeepCostTests
{
    [Test]
    public void ADocumentCostsTheSameInAGraphOfAHundredThousandEdges()
    {
        using var small = new TemporaryGraph();
        using var large = new TemporaryGraph(Crowd(documents: 100, edges: 1000));
        Assert.That(large.File.Counts().Edges, Is.EqualTo(100_000));

        Assert.That(CostOfAdding(large), Is.LessThan(CostOfAdding(small) * 1.2));
    }

    private static long CostOfAdding(TemporaryGraph graph)
    {
        foreach (var reading in Crowd(documents: 1, edges: 50, prefix: "first"))
            graph.File.Add(reading);
        var before = graph.File.RowsTouched;
        foreach (var reading in Crowd(documents: 1, edges: 50, prefix: "second"))
            graph.File.Add(reading);
        return graph.File.RowsTouched - before;
    }

    /// <summary>Every document speaks of one hub, and of others that no document before it spoke of.</summary>
    private static IEnumerable<DocumentReading> Crowd(int documents, int edges, string prefix = "crowd")
    {
        for (var document = 0; document < documents; document++)
        {
            var builder = new ReadingBuilder(string.Create(CultureInfo.InvariantCulture, $"{prefix}-{document}")).Entity("state:hub", "Hub", "State");
            for (var edge = 0; edge < edges; edge++)
            {
                var other = string.Create(CultureInfo.InvariantCulture, $"company:{prefix}-{document}-{edge / 2}");
                builder.Says("Hub owns it.", "state:hub", edge % 2 == 0 ? "OWNS" : "SANCTIONS", other, objectSpelling: "it");
            }
            yield return builder.Build();
        }
    }
}
