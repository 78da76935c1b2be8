using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Store.Tests;

public sealed class ResolveTests
{
    private readonly TemporaryGraph graph = new(SampleReadings.MilkWar(), SampleReadings.GasDispute(), Cities());

    [OneTimeTearDown]
    public void RemoveGraph() => graph.Dispose();

    [TestCase("state:belarus", "state:belarus", MatchQuality.Id)]
    [TestCase("Belarus", "state:belarus", MatchQuality.Name)]
    [TestCase("Belarusian", "state:belarus", MatchQuality.Alias)]
    [TestCase("RUSSIA", "state:russia", MatchQuality.FoldedName)]
    [TestCase("russian federation", "state:russia", MatchQuality.FoldedAlias)]
    [TestCase("лукашенко", "person:alexander-lukashenko", MatchQuality.FoldedAlias)]
    [TestCase("Lukashenka", "person:alexander-lukashenko", MatchQuality.Near)]
    [TestCase("Gasprom", "company:gazprom", MatchQuality.Near)]
    [TestCase("Alexandr Lukashenko", "person:alexander-lukashenko", MatchQuality.Near)]
    [TestCase("Łódz", "place:lodz", MatchQuality.FoldedName)]
    public void AnEntityIsFoundBy(string text, string expected, MatchQuality quality)
    {
        var best = graph.File.Resolve(text)[0];

        Assert.That((best.Id.Value, best.Quality), Is.EqualTo((expected, quality)));
        Assert.That(graph.File.Find(text).Value, Is.EqualTo(expected));
    }

    [Test]
    public void ANameGoesBeforeAnAlias()
    {
        Assert.That(graph.File.Resolve("Minsk").Select(candidate => (candidate.Id.Value, candidate.Quality)), Is.EqualTo(new[]
        {
            ("place:minsk", MatchQuality.Name), ("state:belarus", MatchQuality.Alias),
        }));
        Assert.That(graph.File.Find("Minsk").Value, Is.EqualTo("place:minsk"));
    }

    [Test]
    public void WhatMayBeTwoThingsListsThem()
    {
        var error = Assert.Throws<UnknownNameException>(() => graph.File.Find("Brest"));

        Assert.That(error!.Message, Is.EqualTo("'Brest' may be Brest (place:brest-belarus) or Brest (place:brest-france); give the id."));
        Assert.That(error.Candidates, Is.EqualTo(new[] { "place:brest-belarus", "place:brest-france" }));
    }

    [TestCase("Atlantis")]
    [TestCase("")]
    [TestCase("?!")]
    [TestCase("xy")]
    public void WhatIsNotThereIsSaid(string text)
    {
        var error = Assert.Throws<UnknownNameException>(() => graph.File.Find(text));

        Assert.That(error!.Message, Is.EqualTo($"Nothing in the graph is called '{text}', nor nearly so."));
    }

    private static DocumentReading Cities() => new ReadingBuilder("cities")
        .Entity("place:minsk", "Minsk", "Place").Entity("state:belarus", "Belarus", "State", "Minsk")
        .Entity("place:brest-belarus", "Brest", "Place").Entity("place:brest-france", "Brest", "Place").Entity("place:lodz", "Łódź", "Place")
        .Mentions("Minsk, Brest, Brest and Łódź.", ("place:minsk", "Minsk"), ("state:belarus", "Minsk"), ("place:brest-belarus", "Brest"), ("place:brest-france", "Brest"), ("place:lodz", "Łódź"))
        .Build();
}
