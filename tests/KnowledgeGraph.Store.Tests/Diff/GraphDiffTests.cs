using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store.Tests;

public sealed class GraphDiffTests
{
    [Test]
    public void TheDifferenceIsWhatWasAddedRemovedAndChanged()
    {
        var before = GraphDerivation.Derive([SampleReadings.MilkWar()], [], SampleReadings.RuleOf);
        var after = GraphDerivation.Derive([SampleReadings.Atlas()], [], SampleReadings.RuleOf);

        var diff = GraphDiff.Between(before, after);

        Assert.That(diff.Nodes.Changed.Select(change => (change.After.Id.Value, change.Before.Aliases.Count, change.After.Aliases.Count)), Is.EqualTo(new[] { ("state:belarus", 1, 0), ("state:russia", 1, 0) }));
        Assert.That(diff.Edges.Removed.Select(edge => edge.Type), Is.EqualTo(new[] { "SANCTIONS" }));
        Assert.That(diff.Edges.Changed.Select(change => (change.Before.Confidence, change.After.Confidence)), Is.EqualTo(new[] { (0.8, 0.5) }));
        Assert.That((diff.Statements.Added.Count, diff.Statements.Removed.Count), Is.EqualTo((1, 2)));
        Assert.That((diff.Documents.Added[0].Id, diff.Documents.Removed[0].Id), Is.EqualTo(("atlas", "milk-war")));
        Assert.That(diff.IsEmpty, Is.False);
    }

    [Test]
    public void AGraphDoesNotDifferFromItself()
    {
        var graph = GraphDerivation.Derive([SampleReadings.MilkWar(), SampleReadings.GasDispute()], [], SampleReadings.RuleOf);

        Assert.That(GraphDiff.Between(graph, graph).IsEmpty, Is.True);
    }
}
