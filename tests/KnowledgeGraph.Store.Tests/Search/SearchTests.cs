using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store.Tests;

public sealed class SearchTests
{
    private readonly TemporaryGraph graph = new(SampleReadings.MilkWar(), SampleReadings.GasDispute(), SampleReadings.Atlas());

    [OneTimeTearDown]
    public void RemoveGraph() => graph.Dispose();

    [Test]
    public void PassagesAreFoundByTheirWordsInAnyForm()
    {
        var hit = graph.File.Search("imported dairy").Passages.Single();

        Assert.That((hit.Document, hit.Title, hit.Passage, hit.Start, hit.End), Is.EqualTo(("milk-war", "The Milk War", 0, 0, 52)));
        Assert.That(hit.Snippet, Is.EqualTo("Russia banned Belarusian [dairy] [imports] in June 2009."));
    }

    [Test]
    public void AllWordsGoBeforeAny()
    {
        Assert.That(Found("president Belarus"), Is.EqualTo(new[] { "gas-dispute 1" }));
        Assert.That(Found("president submarines"), Is.EqualTo(new[] { "gas-dispute 1" }));
    }

    [Test]
    public void APhraseIsFoundAsItStands()
    {
        Assert.That(Found("\"border with Belarus\""), Is.EqualTo(new[] { "atlas 0" }));
        Assert.That(Found("\"Belarus with border\""), Is.Empty);
    }

    [Test]
    public void EntitiesAreFoundByPartOfTheirNameWithAnError() =>
        Assert.That(graph.File.Search("Aleksander").Entities.Select(entity => entity.Id.Value), Is.EqualTo(new[] { "person:alexander-lukashenko" }));

    [TestCase("\"")]
    [TestCase("a OR")]
    [TestCase("NEAR(")]
    [TestCase("x* AND (y")]
    [TestCase("title:x ^y -z + {w}")]
    [TestCase("'; DROP TABLE node; --")]
    [TestCase("")]
    [TestCase("\0\ud800")]
    public void NothingAUserTypesIsAnOperator(string text) => Assert.That(() => graph.File.Search(text), Throws.Nothing);

    [Test]
    public void WhatIsRemovedIsNoLongerFound()
    {
        using var changing = new TemporaryGraph(SampleReadings.MilkWar(), SampleReadings.GasDispute());

        changing.File.Remove("gas-dispute");

        Assert.That(changing.File.Search("deliveries").Passages, Is.Empty);
        Assert.That(changing.File.Resolve("Gasprom"), Is.Empty);
        Assert.That(changing.File.Search("dairy").Passages, Has.Count.EqualTo(1));
    }

    private string[] Found(string text) =>
        [.. graph.File.Search(text).Passages.Select(hit => FormattableString.Invariant($"{hit.Document} {hit.Passage}"))];
}
