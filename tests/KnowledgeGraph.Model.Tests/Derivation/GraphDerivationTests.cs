using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Model.Tests;

public sealed class GraphDerivationTests
{
    private const string Ban = "Russia banned Belarusian dairy imports on Saturday, citing missing paperwork and new packaging rules for all milk products.";

    [Test]
    public void AnEdgeGroupsStatementsOfOneTime()
    {
        var graph = Derive(
            Saying("one", ("Russia banned milk in 2009.", "2009")), Saying("two", ("In 2009 Moscow stopped imports.", "2009")), Saying("three", ("A ban came in June.", "2009-06")));

        Assert.That(graph.Edges.Select(edge => (edge.Timing.Date.ToString(), edge.Statements.Count)), Is.EquivalentTo(new[] { ("2009", 2), ("2009-06", 1) }));
    }

    [Test]
    public void IndependentSourcesAddUpAndCopiesDoNot()
    {
        var copied = Derive(Saying("one", (Ban, null)), Saying("two", (Ban.ToUpperInvariant().Replace(",", " -", StringComparison.Ordinal), null)));
        var nearlyCopied = Derive(Saying("one", (Ban + " The ban covers some five hundred kinds of goods and took effect at midnight, officials in Moscow said.", null)), Saying("two", (Ban + " The ban covers some five hundred kinds of goods and took effect at midnight, officials in Moscow told.", null)));
        var independent = Derive(Saying("one", (Ban, null)), Saying("two", ("Minsk was hit by a Russian embargo.", null)));

        Assert.That(copied.Edges.Single().Confidence, Is.EqualTo(0.8));
        Assert.That(nearlyCopied.Edges.Single().Confidence, Is.EqualTo(0.8));
        Assert.That(independent.Edges.Single().Confidence, Is.EqualTo(0.96));
    }

    [Test]
    public void NothingReadIsCertain()
    {
        string[] sentences = ["It banned milk.", "Imports were stopped.", "An embargo began.", "No more cheese passes."];

        Assert.That(Derive(Saying("one", [.. sentences.Select(sentence => (sentence, (string?)null))])).Edges.Single().Confidence, Is.EqualTo(0.99));
    }

    [Test]
    public void OnlyWhatIsAssertedAndActualMakesAnEdge()
    {
        var reading = new ReadingBuilder("one")
            .Says("Russia did not ban it.", "state:russia", "SANCTIONS", "state:belarus", polarity: Polarity.Denied)
            .Says("Russia may ban it.", "state:russia", "SANCTIONS", "state:belarus", modality: Modality.Hypothetical)
            .Says("Russia fined Russia.", "state:russia", "SANCTIONS", "state:russia")
            .Build();

        var graph = Derive(reading);

        Assert.That(graph.Edges, Is.Empty);
        Assert.That(graph.Statements, Has.Count.EqualTo(3));
        Assert.That(graph.Nodes.Select(node => node.Id.Value), Is.EqualTo(new[] { "state:belarus", "state:russia" }));
    }

    [Test]
    public void ASymmetricEdgeIsOneWhicheverWayItIsSaid()
    {
        var graph = Derive(
            new ReadingBuilder("one").Says("Russia borders Belarus.", "state:russia", "BORDERS", "state:belarus").Build(),
            new ReadingBuilder("two").Says("To the east Belarus meets Russia.", "state:belarus", "BORDERS", "state:russia").Build());

        Assert.That((graph.Edges.Single().Source.Value, graph.Edges.Single().Target.Value), Is.EqualTo(("state:belarus", "state:russia")));
    }

    [Test]
    public void KeyPropertiesTellEdgesApartButCaseAndSpacingDoNot()
    {
        var reading = new ReadingBuilder("one")
            .Says("He is president.", "person:x", "HOLDS_OFFICE", "state:belarus", properties: ("title", "president"))
            .Says("He, the President, spoke.", "person:x", "HOLDS_OFFICE", "state:belarus", properties: ("title", "President"))
            .Says("The president spoke again.", "person:x", "HOLDS_OFFICE", "state:belarus", properties: ("title", "president"))
            .Says("He was once a deputy.", "person:x", "HOLDS_OFFICE", "state:belarus", properties: ("title", "deputy"))
            .Build();

        var titles = Derive(reading).Edges.Select(edge => (edge.Properties["title"].AsText, edge.Statements.Count));

        Assert.That(titles, Is.EquivalentTo(new[] { ("president", 3), ("deputy", 1) }));
    }

    [Test]
    public void AliasesAreNamesAndNotDescriptions()
    {
        var reading = new ReadingBuilder("one")
            .Entity("state:belarus", "Belarus", "State", "Byelorussia")
            .Mentions("Minsk said so.", ("state:belarus", "Minsk"))
            .Says("The country pays Russia.", "state:belarus", "AIDS", "state:russia", subjectSpelling: "The country", kind: MentionKind.Nominal)
            .Build();

        Assert.That(Derive(reading).Nodes[0].Aliases, Is.EqualTo(new[] { "Byelorussia", "Minsk" }));
    }

    [Test]
    public void WhereDocumentsDifferMostOfThemCount()
    {
        var graph = Derive(Named("one", "Belorussia"), Named("two", "Belarus"), Named("three", "Belarus"));

        Assert.That(graph.Nodes.Single().Name, Is.EqualTo("Belarus"));
        Assert.That(graph.Nodes.Single().Aliases, Is.EqualTo(new[] { "Belorussia" }));
        Assert.That(Derive(Named("two", "B"), Named("one", "A")).Nodes.Single().Name, Is.EqualTo("A"), "of equals the first by code units");
    }

    [Test]
    public void MergesFollowChains()
    {
        LoggedCorrection[] corrections = [Merge(1, "state:a", "state:b"), Merge(2, "state:b", "state:c"), Merge(3, "state:d", "state:a")];
        var reading = new ReadingBuilder("one").Mentions("A, B, C and D.", ("state:a", "A"), ("state:b", "B"), ("state:c", "C"), ("state:d", "D")).Build();

        var node = GraphDerivation.Derive([reading], corrections, RuleOf).Nodes.Single();

        Assert.That(node.Id.Value, Is.EqualTo("state:c"));
        Assert.That(node.Aliases, Is.EqualTo(new[] { "A", "B", "C", "D", "a", "b", "d" }));
    }

    [Test]
    public void MergesThatChaseEachOtherEndAtTheFirst()
    {
        LoggedCorrection[] corrections = [Merge(1, "state:a", "state:b"), Merge(2, "state:b", "state:a")];
        var reading = new ReadingBuilder("one").Mentions("A and B.", ("state:a", "A"), ("state:b", "B")).Build();

        Assert.That(GraphDerivation.Derive([reading], corrections, RuleOf).Nodes.Single().Id.Value, Is.EqualTo("state:b"));
    }

    [Test]
    public void WhatWasTakenBackCountsAsNeverMade()
    {
        var reading = new ReadingBuilder("one").Mentions("A and B.", ("state:a", "A"), ("state:b", "B")).Build();

        Assert.That(GraphDerivation.Derive([reading], [Merge(1, "state:a", "state:b") with { Undone = true }], RuleOf).Nodes, Has.Count.EqualTo(2));
    }

    [Test]
    public void AnAssertionAfterARejectionStands()
    {
        var reading = Saying("one", (Ban, null));
        var edge = Derive(reading).Edges.Single();
        var reject = new LoggedCorrection(1, new RejectCorrection("ann", "", edge.Id), false);
        var assert = new LoggedCorrection(2, new AssertCorrection("bob", "It did.", edge.Source, edge.Type, edge.Target, edge.Timing), false);

        Assert.That(GraphDerivation.Derive([reading], [reject], RuleOf).Edges, Is.Empty);
        Assert.That(GraphDerivation.Derive([reading], [reject, assert], RuleOf).Edges.Single().Evidence.Single().Text, Is.EqualTo("It did."));
        Assert.That(GraphDerivation.Derive([reading], [reject with { Number = 3 }, assert], RuleOf).Edges, Is.Empty);
    }

    [Test]
    public void TwoReadingsOfOneDocumentAreABug() =>
        Assert.That(() => Derive(Named("one", "A"), Named("one", "B")), Throws.ArgumentException.With.Message.StartsWith("Two readings are of the document 'one'."));

    private static GraphData Derive(params DocumentReading[] readings) => GraphDerivation.Derive(readings, [], RuleOf);

    private static EdgeRule RuleOf(string type) => type switch
    {
        "BORDERS" => new(true, []),
        "HOLDS_OFFICE" => new(false, ["title"]),
        _ => EdgeRule.Plain,
    };

    private static DocumentReading Saying(string id, params (string Sentence, string? Date)[] said)
    {
        var builder = new ReadingBuilder(id);
        foreach (var (sentence, date) in said)
            builder.Says(sentence, "state:russia", "SANCTIONS", "state:belarus", date);
        return builder.Build();
    }

    private static DocumentReading Named(string id, string name) =>
        new ReadingBuilder(id).Entity("state:belarus", name, "State").Mentions($"{name}.", ("state:belarus", name)).Build();

    private static LoggedCorrection Merge(int number, string from, string into) =>
        new(number, new MergeCorrection("ann", "", EntityId.Parse(from), EntityId.Parse(into)), false);
}
