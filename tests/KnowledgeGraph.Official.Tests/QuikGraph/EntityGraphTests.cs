using KnowledgeGraph.Model;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Queries.Tests;
using QuikGraph;
using QuikGraph.Algorithms;

namespace KnowledgeGraph.Official.Tests;

/// <summary>QuikGraph's algorithms on our graphs find what our own queries find.</summary>
public sealed class EntityGraphTests
{
    private static readonly Drawn Union = new(
        """
        russia SANCTIONS belarus 2009-07 0.8
        russia ACCUSES belarus 2010 0.95
        belarus PARTY_TO treaty:union
        russia PARTY_TO treaty:union
        person:lukashenko HOLDS_OFFICE belarus
        cuba CONSULTS venezuela
        sealand
        """);

    [Test]
    public void EdgesStandAsInTheGraph()
    {
        var graph = new EntityGraph(Union.Snapshot);

        Assert.That((graph.VertexCount, graph.EdgeCount), Is.EqualTo((7, 6)));
        Assert.That(graph.OutEdges(Drawn.Id("russia")), Is.EquivalentTo(new[]
        {
            new EntityEdge(Drawn.Id("russia"), Drawn.Id("belarus"), "SANCTIONS", "e0000000", 0.8, Forward: true),
            new EntityEdge(Drawn.Id("russia"), Drawn.Id("belarus"), "ACCUSES", "e0000001", 0.95, Forward: true),
            new EntityEdge(Drawn.Id("russia"), Drawn.Id("treaty:union"), "PARTY_TO", "e0000003", 0.9, Forward: true),
        }));
        Assert.That(graph.InEdges(Drawn.Id("russia")), Is.Empty);
        Assert.That(graph.ContainsEdge(Drawn.Id("belarus"), Drawn.Id("russia")), Is.False);
    }

    [Test]
    public void BothWaysEveryEdgeStandsTwice()
    {
        var graph = new EntityGraph(Union.Snapshot, bothWays: true);

        Assert.That(graph.EdgeCount, Is.EqualTo(12));
        Assert.That(graph.OutEdges(Drawn.Id("sealand")), Is.Empty);
        Assert.That(graph.OutEdges(Drawn.Id("venezuela")).Single(), Is.EqualTo(
            new EntityEdge(Drawn.Id("venezuela"), Drawn.Id("cuba"), "CONSULTS", "e0000005", 0.9, Forward: false)));
    }

    [TestCase(true)]
    [TestCase(false)]
    public void EveryEdgeThatLeavesArrivesToo(bool bothWays)
    {
        var graph = new EntityGraph(RandomDrawn.Of(1, 30, 90).Snapshot, bothWays);

        Assert.That(graph.Vertices.SelectMany(graph.InEdges), Is.EquivalentTo(graph.Edges));
        Assert.That(graph.Edges.All(graph.ContainsEdge), Is.True);
    }

    [Test]
    public void AnUnknownEntityIsNotFoundAsInAnyOfItsGraphs()
    {
        var graph = new EntityGraph(Union.Snapshot);

        Assert.That(graph.TryGetOutEdges(Drawn.Id("atlantis"), out _), Is.False);
        Assert.Throws<VertexNotFoundException>(() => graph.OutEdges(Drawn.Id("atlantis")));
    }

    [Test]
    public void ItsDistancesAreOurs()
    {
        var drawn = RandomDrawn.Of(2, 40, 50);
        var (graph, ours) = (new EntityGraph(drawn.Snapshot, bothWays: true), new GraphStructure(drawn.Snapshot));

        foreach (var from in graph.Vertices)
        {
            var paths = graph.ShortestPathsDijkstra(_ => 1, from);
            foreach (var to in graph.Vertices.Where(to => to != from))
                Assert.That(paths(to, out var path) ? path.Count() : (int?)null, Is.EqualTo(ours.Distance(from, to)), $"{from} {to}");
        }
    }

    [Test]
    public void ItsComponentsAreOurs()
    {
        var drawn = RandomDrawn.Of(3, 60, 40);
        var components = new Dictionary<EntityId, int>();

        new EntityGraph(drawn.Snapshot).WeaklyConnectedComponents(components);

        var theirs = components.GroupBy(entry => entry.Value, entry => entry.Key).Select(group => group.Order().ToList())
            .OrderByDescending(group => group.Count).ThenBy(group => group[0]);
        Assert.That(theirs, Is.EqualTo(new GraphStructure(drawn.Snapshot).Components()));
    }

    [Test]
    public void ItsDegreesAreOurs()
    {
        var drawn = RandomDrawn.Of(4, 30, 60);
        var graph = new EntityGraph(drawn.Snapshot);

        foreach (var entity in new GraphStructure(drawn.Snapshot).MostConnected(30, label: null))
            Assert.That(graph.Degree(entity.Entity), Is.EqualTo(entity.Edges), entity.Name);
    }
}
