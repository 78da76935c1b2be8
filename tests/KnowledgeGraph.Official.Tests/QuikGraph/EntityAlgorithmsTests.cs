using KnowledgeGraph.Model;
using KnowledgeGraph.Queries;
using KnowledgeGraph.Queries.Tests;

namespace KnowledgeGraph.Official.Tests;

public sealed class EntityAlgorithmsTests
{
    private static readonly (EntityId From, EntityId To) Ends = (Drawn.Id("n0"), Drawn.Id("n1"));

    [Test]
    public void RankedPathsAreOursWhereNoTwoEdgesJoinTheSameEntities([Range(0, 49)] int seed)
    {
        var drawn = RandomDrawn.Of(seed, 8, 13);
        const int all = 1000;

        var theirs = new EntityGraph(drawn.Snapshot, bothWays: true).RankedPaths(Ends.From, Ends.To, all);

        var ours = drawn.Connections.Find(new PathQuestion(Ends.From, Ends.To) { Count = all }).Paths;
        Assert.That(theirs.Select(path => path.Count), Is.Ordered.Ascending);
        Assert.That(theirs.Select(Shown), Is.EquivalentTo(ours.Select(path => string.Join(' ', path.Entities))));
    }

    [Test]
    public void AWeightOfOnesOwnOrdersPaths()
    {
        var graph = new EntityGraph(new Drawn("n0 AIDS n1 0.2\nn0 AIDS n2 0.9\nn2 AIDS n1 0.9").Snapshot);

        var paths = graph.RankedPaths(Ends.From, Ends.To, 5, edge => -Math.Log(edge.Confidence));

        Assert.That(paths.Select(Shown), Is.EqualTo(new[] { "state:n0 state:n2 state:n1", "state:n0 state:n1" }));
    }

    [Test]
    public void NoPathLeadsToAnEntityApartOrToItself()
    {
        var graph = new EntityGraph(new Drawn("n0\nn1").Snapshot);

        Assert.That(graph.RankedPaths(Ends.From, Ends.To, 3), Is.Empty);
        Assert.That(graph.RankedPaths(Ends.From, Ends.From, 3), Is.Empty);
    }

    [Test]
    public void AnUnknownEndIsNamed()
    {
        var graph = new EntityGraph(new Drawn("n0").Snapshot);

        var error = Assert.Throws<UnknownNameException>(() => graph.RankedPaths(Ends.From, Ends.To, 3))!;

        Assert.That(error.Message, Is.EqualTo("There is no entity 'state:n1' in this graph."));
    }

    [Test]
    public void PageRanksSatisfyTheEquationThatDefinesThem()
    {
        var graph = new EntityGraph(RandomDrawn.Of(5, 30, 120).Snapshot);

        var ranks = graph.PageRanks();

        var rankOf = ranks.ToDictionary();
        foreach (var (entity, rank) in ranks)
            Assert.That(rank, Is.EqualTo(0.15 + 0.85 * graph.InEdges(entity).Sum(edge => rankOf[edge.Source] / graph.OutDegree(edge.Source))).Within(1e-6));
        Assert.That(ranks.Select(entry => entry.Value), Is.Ordered.Descending);
        Assert.That(ranks, Has.Count.EqualTo(30));
    }

    [Test]
    public void RanksOfARingAreEqual()
    {
        var ranks = new EntityGraph(new Drawn("n0 AIDS n1\nn1 AIDS n2\nn2 AIDS n0").Snapshot).PageRanks();

        Assert.That(ranks.Select(entry => entry.Key), Is.EqualTo(new[] { Drawn.Id("n0"), Drawn.Id("n1"), Drawn.Id("n2") }));
        Assert.That(ranks.Select(entry => entry.Value), Is.All.EqualTo(1).Within(1e-6));
    }

    private static string Shown(IReadOnlyList<EntityEdge> path) => string.Join(' ', path.Select(edge => edge.Source).Append(path[^1].Target));
}
