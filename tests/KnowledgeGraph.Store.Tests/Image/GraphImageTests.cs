using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store.Tests;

public sealed class GraphImageTests
{
    [Test]
    public void AnImageShowsWhatTheWholeGraphLoadedShows()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.GasDispute(), SampleReadings.Atlas());
        Assert.That(graph.File.RefreshImage(always: true), Is.True);

        var view = graph.File.View();

        Assert.That(view, Is.TypeOf<ImageView>());
        Assert.That(Described(view), Is.EqualTo(Described(graph.File.Snapshot(SnapshotContent.Everything))));
    }

    [Test]
    public void NodesAreFoundByIdAndNameWithoutAScan()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.GasDispute(), SampleReadings.Atlas());
        graph.File.RefreshImage(always: true);
        var view = graph.File.View();
        var id = view.PropertyName("id");

        for (var node = 0; node < view.NodeLimit; node++)
        {
            Assert.That(view.NodeColumn(id)!.TryText(node, out var text) && view.TryNodesByText(id, text, out var found) && found.SequenceEqual([node]), Is.True);
        }
        Assert.That(view.TryNodesByText(view.PropertyName("name"), "Nobody", out var none) && none.IsEmpty, Is.True);
        Assert.That(view.TryNodesByText(view.PropertyName("text"), "", out _), Is.False);
    }

    [Test]
    public void AnImageOfAnEarlierStateIsNotUsed()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());
        graph.File.RefreshImage(always: true);
        var before = graph.File.View();
        var nodes = before.NodeCount;
        graph.File.Add(SampleReadings.GasDispute());

        var after = graph.File.View();

        Assert.That(after, Is.TypeOf<GraphSnapshot>());
        Assert.That(Described(after), Is.EqualTo(Described(graph.File.Snapshot(SnapshotContent.Everything))));
        Assert.That(before.NodesWithLabel(before.Label("Statement")).Length + before.NodeCount, Is.LessThan(after.NodeCount + nodes));
    }

    [Test]
    public void AnOpenViewKeepsItsStateWhileAnotherImageIsWritten()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());
        var expected = Described(graph.File.Snapshot(SnapshotContent.Everything));
        graph.File.RefreshImage(always: true);
        var before = graph.File.View();
        graph.File.Add(SampleReadings.GasDispute());
        graph.File.RefreshImage(always: true);

        Assert.That(Described(before), Is.EqualTo(expected));
        Assert.That(Described(graph.File.View()), Is.Not.EqualTo(expected));
    }

    [Test]
    public void WhatPeopleCreateLeavesTheImageCurrent()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());
        graph.File.RefreshImage(always: true);
        graph.File.Save(UserGraph.Empty);

        Assert.That(graph.File.View(), Is.TypeOf<ImageView>());
        Assert.That(graph.File.RefreshImage(always: true), Is.False);
    }

    [Test]
    public void ASmallGraphNeedsNoImage()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());

        Assert.That(graph.File.RefreshImage(), Is.False);
        Assert.That(graph.File.View(), Is.TypeOf<GraphSnapshot>());
    }

    private static List<string> Described(IGraphView view)
    {
        var lines = new List<string> { string.Join(' ', view.Labels) + '|' + string.Join(' ', view.EdgeTypes) + '|' + string.Join(' ', view.PropertyNames) };
        for (var node = 0; node < view.NodeLimit; node++)
        {
            lines.Add($"({node} {Numbers(view.LabelsOf(node))}) {Properties(view, view.NodeColumn, node)}");
            foreach (var direction in Enum.GetValues<EdgeDirection>())
            {
                var all = view.Neighbours(node, direction);
                lines.Add($"{direction} {Numbers(all.Edges)} {Numbers(all.Nodes)}");
                for (var type = -1; type < view.EdgeTypes.Count; type++)
                    lines.Add($"{type}: {Numbers(view.Neighbours(node, type, direction).Edges)}");
            }
        }
        for (var edge = 0; edge < view.EdgeLimit; edge++)
            lines.Add($"[{edge} {view.TypeOf(edge)} {view.SourceOf(edge)} {view.TargetOf(edge)}] {Properties(view, view.EdgeColumn, edge)}");
        for (var label = -1; label < view.Labels.Count; label++)
            lines.Add($"label {label}: {Numbers(view.NodesWithLabel(label))}");
        for (var type = -1; type < view.EdgeTypes.Count; type++)
            lines.Add($"type {type}: {view.CountOfType(type)} {Numbers(view.EdgesOfType(type))}");
        return lines;
    }

    private static string Numbers(ReadOnlySpan<int> numbers) => string.Join(',', numbers.ToArray());

    private static string Properties(IGraphView view, Func<int, IPropertyColumn?> column, int element) => string.Join("; ", view.PropertyNames.Select((name, symbol) =>
    {
        if (column(symbol) is not { } found)
            return "";
        string typed = found.TryText(element, out var text) ? text
            : found.TryInteger(element, out var integer) ? $"{integer}"
            : found.TryFloat(element, out var real) ? $"{real}"
            : found.TryDate(element, out var day) ? $"{day:O}" : "";
        return $"{name} {found.Kind} {found.Has(element)} {typed} {(found.Value(element) is { } value ? PropertyJson.WriteValue(value) : "")}";
    }));
}
