using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store.Tests;

public sealed class GraphSnapshotTests
{
    private readonly TemporaryGraph graph = new(SampleReadings.MilkWar(), SampleReadings.GasDispute(), SampleReadings.Atlas());

    [OneTimeTearDown]
    public void RemoveGraph() => graph.Dispose();

    [Test]
    public void EntitiesAndTheirEdgesAreAllThatPathsNeed()
    {
        var view = graph.File.Snapshot(SnapshotContent.Entities);

        Assert.That((view.NodeCount, view.EdgeCount), Is.EqualTo((4, 5)));
        Assert.That(view.EdgeTypes, Is.EqualTo(new[] { "BORDERS", "HOLDS_OFFICE", "OWNS", "SANCTIONS" }));
        Assert.That(Named(view, view.NodesWithLabel(view.Label("State"))), Is.EqualTo(new[] { "state:belarus", "state:russia" }));
        Assert.That(Enumerable.Range(0, view.EdgeCount).All(edge => graph.File.Edge(view.EdgeIdOf(edge)!) is not null), Is.True);
    }

    [Test]
    public void NeighboursComeByDirectionAndType()
    {
        var view = graph.File.Snapshot(SnapshotContent.Entities);
        var belarus = view.NodeOf(EntityId.Parse("state:belarus"));

        Assert.That(Named(view, view.Neighbours(belarus, EdgeDirection.In).Nodes), Is.EqualTo(new[] { "person:alexander-lukashenko", "company:gazprom", "state:russia" }));
        Assert.That(Named(view, view.Neighbours(belarus, view.EdgeType("SANCTIONS"), EdgeDirection.In).Nodes), Is.EqualTo(new[] { "company:gazprom", "state:russia" }));
        Assert.That(Named(view, view.Neighbours(belarus, EdgeDirection.Out).Nodes), Is.EqualTo(new[] { "state:russia" }));
        Assert.That(view.Neighbours(belarus, view.EdgeType("OWNS"), EdgeDirection.Out).Count, Is.Zero);
        Assert.That(view.Neighbours(belarus, view.EdgeType("UNHEARD_OF"), EdgeDirection.Out).Count, Is.Zero);
    }

    [Test]
    public void PropertiesComeByColumnWithoutBoxes()
    {
        var view = graph.File.Snapshot(SnapshotContent.Everything);
        var sanction = view.EdgesOfType(view.EdgeType("SANCTIONS")).ToArray().Single(edge => Text(view, edge, "date") == "2009-06");

        Assert.That(view.EdgeColumn(view.PropertyName("earliest"))!.TryDate(sanction, out var earliest), Is.True);
        Assert.That(earliest, Is.EqualTo(new DateOnly(2009, 6, 1)));
        Assert.That(view.EdgeColumn(view.PropertyName("confidence"))!.TryFloat(sanction, out var confidence), Is.True);
        Assert.That(confidence, Is.EqualTo(0.8));
        Assert.That(view.EdgeColumn(view.PropertyName("statements"))!.Value(sanction)!.AsTexts, Is.EqualTo(graph.File.Edge(view.EdgeIdOf(sanction)!)!.Statements));
        Assert.That(view.EdgeColumn(view.PropertyName("from")), Is.Null);
        Assert.That(view.NodeColumn(view.PropertyName("name"))!.Kind, Is.EqualTo(ColumnKind.Text));
        Assert.That(view.NodeColumn(-1), Is.Null);
    }

    [Test]
    public void TheEvidenceStandsBesideTheEntities()
    {
        var view = graph.File.Snapshot(SnapshotContent.Everything);

        Assert.That(view.NodesWithLabel(view.Label("Document")).Length, Is.EqualTo(3));
        Assert.That(view.NodesWithLabel(view.Label("Passage")).Length, Is.EqualTo(6));
        Assert.That(view.NodesWithLabel(view.Label("Statement")).Length, Is.EqualTo(6));
        Assert.That(new[] { "HAS_PASSAGE", "MENTIONS", "SUBJECT", "OBJECT", "IN" }.Select(type => view.CountOfType(view.EdgeType(type))), Is.EqualTo(new[] { 6, 12, 6, 6, 6 }));
        Assert.That(view.TryNodesByText(view.PropertyName("id"), "milk-war#1", out var passages), Is.True);
        Assert.That(view.NodeColumn(view.PropertyName("text"))!.Value(passages[0]), Is.EqualTo((PropertyValue)"Belarus borders Russia."));
        Assert.That(Named(view, view.Neighbours(passages[0], view.EdgeType("MENTIONS"), EdgeDirection.Out).Nodes), Is.EqualTo(new[] { "state:belarus", "state:russia" }));
    }

    [Test]
    public void OnlyIndexedTextsAreLookedUp()
    {
        var view = graph.File.Snapshot(SnapshotContent.Entities);

        Assert.That(view.TryNodesByText(view.PropertyName("name"), "Gazprom", out var nodes), Is.True);
        Assert.That(view.IdOf(nodes[0]), Is.EqualTo("company:gazprom"));
        Assert.That(view.TryNodesByText(view.PropertyName("aliases"), "Gazprom", out _), Is.False);
    }

    [Test]
    public void AGraphAtRestGivesTheSameView()
    {
        var view = GraphSnapshot.Of(graph.File.Export());

        Assert.That((view.NodeCount, view.EdgeCount), Is.EqualTo((4, 5)));
        Assert.That(view.EdgeColumn(view.PropertyName("statements")), Is.Not.Null);
        Assert.That(GraphSnapshot.Of(GraphData.Empty).NodeCount, Is.Zero);
    }

    private static string? Text(GraphSnapshot view, int edge, string property) =>
        view.EdgeColumn(view.PropertyName(property))!.TryText(edge, out var text) ? text : null;

    private static string[] Named(GraphSnapshot view, ReadOnlySpan<int> nodes) => [.. nodes.ToArray().Select(view.IdOf)];
}
