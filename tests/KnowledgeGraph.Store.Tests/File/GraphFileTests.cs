using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Store.Tests;

public sealed class GraphFileTests
{
    [Test]
    public void ExportIsWhatDerivingTheReadingsGives()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.GasDispute(), SampleReadings.Atlas());

        var derived = GraphDerivation.Derive([SampleReadings.Atlas(), SampleReadings.GasDispute(), SampleReadings.MilkWar()], [], SampleReadings.RuleOf);

        Assert.That(CanonicalText.Of(graph.File.Export()), Is.EqualTo(CanonicalText.Of(derived)));
    }

    [Test]
    public void AddingTellsWhatItDid()
    {
        using var graph = new TemporaryGraph();
        var changed = new ReadingBuilder("milk-war").Mentions("Russia.", ("state:russia", "Russia")).Build();

        Assert.That(graph.File.Add(SampleReadings.MilkWar(), "reader 1"), Is.EqualTo(AddOutcome.Added));
        Assert.That(graph.File.Add(SampleReadings.MilkWar(), "reader 1"), Is.EqualTo(AddOutcome.Unchanged));
        Assert.That(graph.File.Add(SampleReadings.MilkWar(), "reader 2"), Is.EqualTo(AddOutcome.Replaced));
        Assert.That(graph.File.Add(changed, "reader 2"), Is.EqualTo(AddOutcome.Replaced));
        Assert.That(graph.File.Counts(), Has.Property(nameof(GraphCounts.Edges)).EqualTo(0).And.Property(nameof(GraphCounts.Nodes)).EqualTo(1));
    }

    [Test]
    public void ADocumentIsContainedOnlyAsItsReaderReadIt()
    {
        using var graph = new TemporaryGraph();
        graph.File.Add(SampleReadings.Atlas(), "reader 1");
        var fingerprint = SampleReadings.Atlas().Document.Fingerprint;

        Assert.That(graph.File.Contains(fingerprint, "reader 1"), Is.True);
        Assert.That(graph.File.Contains(fingerprint, "reader 2"), Is.False);
        Assert.That(graph.File.Contains(SampleReadings.MilkWar().Document.Fingerprint, "reader 1"), Is.False);
    }

    [Test]
    public void RemovingADocumentLeavesExactlyTheOthers()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.GasDispute());
        using var without = new TemporaryGraph(SampleReadings.GasDispute());

        Assert.That(graph.File.Remove("milk-war"), Is.True);
        Assert.That(graph.File.Remove("milk-war"), Is.False);
        Assert.That(CanonicalText.Of(graph.File.Export()), Is.EqualTo(CanonicalText.Of(without.File.Export())));
    }

    [Test]
    public void AReadingComesBackAsItWasAdded()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar());
        var added = SampleReadings.MilkWar();

        var stored = graph.File.Reading("milk-war")!;

        Assert.That(stored.Document, Is.EqualTo(added.Document));
        Assert.That(stored.Passages, Is.EqualTo(added.Passages));
        Assert.That(stored.Mentions, Is.EqualTo(added.Mentions));
        Assert.That(stored.Statements.Select(CanonicalText.Of), Is.EqualTo(added.Statements.Select(CanonicalText.Of)));
        Assert.That(stored.Entities.Select(entity => entity.Name), Is.EqualTo(added.Entities.Select(entity => entity.Name)));
        Assert.That(graph.File.Reading("unheard-of"), Is.Null);
    }

    [Test]
    public void DocumentsAreListedWithWhatTheyGave()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.Atlas());

        Assert.That(graph.File.Documents(), Is.EqualTo(new[]
        {
            new StoredDocument("atlas", null, null, null, 1, 2, 1, 1),
            new StoredDocument("milk-war", "The Milk War", null, PartialDate.Parse("2009-07-01"), 2, 4, 2, 2),
        }));
    }

    [Test]
    public void CountsAreByLabelAndTypeWithTheTimeCovered()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.GasDispute());

        var counts = graph.File.Counts();

        Assert.That(counts.NodesByLabel, Is.EqualTo(new[] { new NameCount("Company", 1), new NameCount("Person", 1), new NameCount("State", 2) }));
        Assert.That(counts.EdgesByType, Is.EqualTo(new[] { new NameCount("BORDERS", 1), new NameCount("HOLDS_OFFICE", 1), new NameCount("OWNS", 1), new NameCount("SANCTIONS", 2) }));
        Assert.That((counts.Earliest, counts.Latest), Is.EqualTo(((DateOnly?)new DateOnly(2004, 2, 1), (DateOnly?)new DateOnly(2009, 6, 30))));
        Assert.That((counts.Documents, counts.Passages, counts.Statements, counts.Mentions), Is.EqualTo((2, 5, 5, 10)));
    }

    [Test]
    public void AnEntityIsShownWithEdgesStatementsAndPassages()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.Atlas());
        var belarus = EntityId.Parse("state:belarus");

        var edges = graph.File.EdgesOf(belarus);

        Assert.That(graph.File.Node(belarus)!.Aliases, Is.EqualTo(new[] { "Belarusian" }));
        Assert.That(edges.Select(edge => edge.Type), Is.EqualTo(new[] { "BORDERS", "SANCTIONS" }));
        Assert.That(edges[0].Evidence.Select(evidence => evidence.Text), Is.EqualTo(new[] { "Russia shares a long border with Belarus.", "Belarus borders Russia." }));
        Assert.That(edges[0].Confidence, Is.EqualTo(0.9));
        Assert.That(graph.File.Edge(edges[1].Id)!.Timing.ToString(), Is.EqualTo(edges[1].Timing.ToString()));
        Assert.That(graph.File.StatementsOf(edges[0].Id), Has.Count.EqualTo(2));
        Assert.That(graph.File.StatementsAbout(belarus), Has.Count.EqualTo(3));
        Assert.That(graph.File.PassagesOf(belarus).Select(found => (found.Document, found.Passage.Index, found.Mentions[0].Text)), Is.EqualTo(new[]
        {
            ("atlas", 0, "Belarus"), ("milk-war", 0, "Belarusian"), ("milk-war", 1, "Belarus"),
        }));
    }

    [Test]
    public void ChangedRulesMakeEdgesAnew()
    {
        using var graph = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.Atlas());
        Assert.That(graph.File.Counts().Edges, Is.EqualTo(2));
        graph.File.Dispose();

        using var again = GraphFile.OpenOrCreate(graph.Path, new Dictionary<string, EdgeRule>());

        Assert.That(again.Counts().Edges, Is.EqualTo(3));
        var derived = GraphDerivation.Derive([SampleReadings.MilkWar(), SampleReadings.Atlas()], [], _ => EdgeRule.Plain);
        Assert.That(CanonicalText.Of(again.Export()), Is.EqualTo(CanonicalText.Of(derived)));
    }

    [Test]
    public void AReadingThatContradictsItselfIsRefusedAndNothingIsWritten()
    {
        using var graph = new TemporaryGraph(SampleReadings.Atlas());
        var reading = SampleReadings.MilkWar();
        var broken = reading with { Entities = [reading.Entities[0]] };

        var error = Assert.Throws<InputException>(() => graph.File.Add(broken));

        Assert.That(error!.Message, Is.EqualTo("document 'milk-war': mention 0 is of state:russia, which has no record"));
        Assert.That(graph.File.Documents().Select(document => document.Id), Is.EqualTo(new[] { "atlas" }));
    }

    [Test]
    public void AStatementIdOfAnotherDocumentIsRefusedAndNothingIsWritten()
    {
        using var graph = new TemporaryGraph(SampleReadings.Atlas());
        var id = SampleReadings.Atlas().Statements[0].Id;
        var reading = SampleReadings.MilkWar();
        var copied = reading with { Statements = [reading.Statements[0] with { Id = id }] };

        var error = Assert.Throws<InputException>(() => graph.File.Add(copied));

        Assert.That(error!.Message, Is.EqualTo($"document 'milk-war': the statement id '{id}' is in document 'atlas' already"));
        Assert.That(graph.File.Counts().Nodes, Is.EqualTo(2));
    }
}
