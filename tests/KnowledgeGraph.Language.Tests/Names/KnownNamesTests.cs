namespace KnowledgeGraph.Language.Tests;

public sealed class KnownNamesTests
{
    private static readonly KnownNames Names = new(["Georgia", "West Bank"], ["World Bank", "Georgia Tech"], ["Georgia", "Anna"], ["Keller", "Anna"]);

    [Test]
    public void WordMaySeemSeveralThings()
    {
        Assert.That(Names.Of(["Georgia", "Tech"]), Is.EqualTo(new[] { new KnownParts(1, 2, 1), new KnownParts(0, 3, 0) }));
    }

    [Test]
    public void PersonsPartsAreToldApart()
    {
        Assert.That(Names.Of(["Georgia", "Keller", "anna", "Will"]).Select(word => (int)word.Person), Is.EqualTo(new[] { 1, 2, 3, 0 }));
    }

    [Test]
    public void ListsThatComeWithThePipelineKnowTheWorld()
    {
        string[] words = ["Alexander", "Lukashenko", "left", "Buenos", "Aires", "for", "the", "World", "Trade", "Organization"];

        var said = KnownNames.English.Of(words);

        Assert.That(said.Select(word => (int)word.Person).Take(2), Is.EqualTo(new[] { 3, 2 }));
        Assert.That(said.Select(word => (int)word.Place).Skip(3).Take(2), Is.EqualTo(new[] { 2, 3 }));
        Assert.That(said.Select(word => (int)word.Organization).Skip(7), Is.EqualTo(new[] { 2, 3, 3 }));
    }

    [TestCase("known-places.txt")]
    [TestCase("known-organizations.txt")]
    [TestCase("known-given-names.txt")]
    [TestCase("known-family-names.txt")]
    public void ListIsInOrderAndSaysNothingTwice(string file)
    {
        var lines = EnglishData.Lines(file).ToList();

        Assert.That(lines, Is.Ordered.Using((System.Collections.IComparer)StringComparer.Ordinal).And.Unique);
        Assert.That(lines, Has.None.StartsWith(" ").And.None.EndsWith(" ").And.None.Contains("  "));
    }
}
