using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store.Tests;

public sealed class CorrectionTests
{
    private static readonly EntityId Russia = EntityId.Parse("state:russia");
    private static readonly EntityId Belarus = EntityId.Parse("state:belarus");
    private static readonly EntityId Gazprom = EntityId.Parse("company:gazprom");

    [Test]
    public void AMergeMovesNamesAndEdgesAndUndoingBringsThemBack()
    {
        using var graph = new TemporaryGraph(SampleReadings.GasDispute());
        var before = CanonicalText.Of(graph.File.Export());

        var made = graph.File.Correct(new MergeCorrection("ann", "state-owned", Gazprom, Russia));

        Assert.That(graph.File.Node(Gazprom), Is.Null);
        Assert.That(graph.File.Node(Russia)!.Aliases, Is.EqualTo(new[] { "Gazprom" }));
        Assert.That(graph.File.EdgesOf(Russia).Select(edge => (edge.Type, edge.Target)), Is.EqualTo(new[] { ("SANCTIONS", Belarus) }), "owning itself is no edge");
        Assert.That(graph.File.Find("Gazprom"), Is.EqualTo(Russia));
        graph.File.Undo(made.Number);
        Assert.That(CanonicalText.Of(graph.File.Export()), Is.EqualTo(before));
    }

    [Test]
    public void ASplitTakesASpellingWithItsStatements()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());
        var people = EntityId.Parse("organization:belarusian-farmers");

        graph.File.Correct(new SplitCorrection("ann", "the farmers", Belarus, "Belarusian", people)
        {
            Entities = [new EntityRecord(people, ["Actor", "Organization"], "Belarusian farmers", [], new Dictionary<string, PropertyValue>())],
        });

        Assert.That(graph.File.Node(people)!.Name, Is.EqualTo("Belarusian farmers"));
        Assert.That(graph.File.Node(people)!.Labels, Is.EqualTo(new[] { "Actor", "Organization" }));
        Assert.That(graph.File.EdgesOf(people).Single().Type, Is.EqualTo("SANCTIONS"));
        Assert.That(graph.File.EdgesOf(Belarus).Single().Type, Is.EqualTo("BORDERS"));
        Assert.That(graph.File.Node(Belarus)!.Aliases, Is.Empty);
    }

    [Test]
    public void AnEntityThatNothingDescribesIsNamedAfterItsSpellingOrId()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());
        var people = EntityId.Parse("organization:farmers");
        graph.File.Correct(new SplitCorrection("ann", "", Belarus, "belarusian", people));
        graph.File.Correct(new AssertCorrection("ann", "", Belarus, "OWNS", EntityId.Parse("company:milk-works"), Timing.Unknown));

        Assert.That(graph.File.Node(people)!.Name, Is.EqualTo("belarusian"));
        Assert.That(graph.File.Node(people)!.Labels, Is.EqualTo(new[] { "Organization" }));
        Assert.That(graph.File.Node(EntityId.Parse("company:milk-works"))!.Name, Is.EqualTo("Milk Works"));
    }

    [Test]
    public void ARejectedEdgeStaysAwayWhenItIsReadAgain()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());
        var border = graph.File.EdgesOf(Belarus).Single(edge => edge.Type == "BORDERS");

        var made = graph.File.Correct(new RejectCorrection("ann", "wrong", border.Id));
        graph.File.Remove("milk-war");
        graph.File.Add(SampleReadings.MilkWar());
        graph.File.Add(SampleReadings.Atlas());

        Assert.That(graph.File.Edge(border.Id), Is.Null);
        graph.File.Undo(made.Number);
        Assert.That(graph.File.Edge(border.Id)!.Statements, Has.Count.EqualTo(2));
    }

    [Test]
    public void ARejectionOutlivesALaterMergeThatRenamesTheEdge()
    {
        using var graph = new TemporaryGraph(SampleReadings.GasDispute());
        var cut = graph.File.EdgesOf(Gazprom).Single(edge => edge.Type == "SANCTIONS");

        graph.File.Correct(new RejectCorrection("ann", "no", cut.Id));
        graph.File.Correct(new MergeCorrection("ann", "", Gazprom, Russia));

        Assert.That(graph.File.EdgesOf(Russia), Is.Empty);
    }

    [Test]
    public void AnAssertedEdgeIsCertainAndCitesItsReason()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());

        graph.File.Correct(new AssertCorrection("ann", "Treaty series 12", Russia, "SUPPLIES", Belarus, Timing.At(PartialDate.Parse("2005"))));

        var edge = graph.File.EdgesOf(Russia).Single(edge => edge.Type == "SUPPLIES");
        Assert.That(edge.Confidence, Is.EqualTo(1));
        Assert.That(edge.Timing.Date.ToString(), Is.EqualTo("2005"));
        Assert.That(edge.Evidence.Single(), Is.EqualTo(new Evidence("", 0, 0, 0, "Treaty series 12")));
        Assert.That(graph.File.StatementsOf(edge.Id).Single().Rule, Is.EqualTo("correction/assert"));
    }

    [Test]
    public void CorrectionsThatCannotBeAreRefused()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.GasDispute());
        graph.File.Correct(new MergeCorrection("ann", "", Gazprom, Russia));

        Assert.Multiple(() =>
        {
            Refused(new MergeCorrection("ann", "", Russia, Gazprom), "company:gazprom is merged into state:russia already; undo that first to merge them the other way.");
            Refused(new MergeCorrection("ann", "", Gazprom, Belarus), "company:gazprom is merged into state:russia already; undo that first, or name state:russia.");
            Refused(new MergeCorrection("ann", "", Russia, Russia), "state:russia cannot be merged into itself.");
            Refused(new MergeCorrection("ann", "", EntityId.Parse("state:belorus"), Russia), "There is no entity state:belorus; did you mean 'state:belarus'?");
            Refused(new SplitCorrection("ann", "", Belarus, "Belorusian", Russia), "state:belarus is not called 'Belorusian'; did you mean 'Belarusian' or 'Byelorussia'?");
            Refused(new RejectCorrection("ann", "", "nothing"), "There is no edge 'nothing' to reject; kg show lists the edges of an entity.");
        });

        void Refused(Correction correction, string message) =>
            Assert.That(Assert.Throws<CorrectionException>(() => graph.File.Correct(correction))!.Message, Is.EqualTo(message));
    }

    [Test]
    public void TheLogKeepsWhatWasTakenBack()
    {
        using var graph = new TemporaryGraph(SampleReadings.GasDispute());
        graph.File.Correct(new MergeCorrection("ann", "state-owned", Gazprom, Russia));
        graph.File.Undo(1);
        graph.File.Correct(new MergeCorrection("bob", "again", Gazprom, Russia));

        Assert.That(graph.File.Corrections().Select(logged => (logged.Number, logged.Correction.Author, logged.Undone)), Is.EqualTo(new[] { (1, "ann", true), (2, "bob", false) }));
        Assert.That(Assert.Throws<CorrectionException>(() => graph.File.Undo(1))!.Message, Is.EqualTo("Correction 1 was taken back already."));
        Assert.That(Assert.Throws<CorrectionException>(() => graph.File.Undo(7))!.Message, Is.EqualTo("There is no correction 7; kg edit log lists them."));
    }
}
