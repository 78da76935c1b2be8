namespace KnowledgeGraph.Model.Tests;

public sealed class NearNamesTests
{
    [TestCase("", "abc", 3)]
    [TestCase("kitten", "sitting", 3)]
    [TestCase("abcd", "abdc", 1)]
    [TestCase("ca", "abc", 3)]
    [TestCase("same", "same", 0)]
    public void TheDistanceCountsTypingErrors(string left, string right, int expected)
    {
        Assert.That(NearNames.Distance(left, right), Is.EqualTo(expected));
        Assert.That(NearNames.Distance(right, left), Is.EqualTo(expected));
    }

    [Test]
    public void TheNearestComeFirst() =>
        Assert.That(NearNames.To("SANCTION", ["ACCUSES", "SANCTIONS", "SIGNED", "MENTIONS"]), Is.EqualTo(new[] { "SANCTIONS" }));

    [Test]
    public void AHintNamesThemOrIsEmpty()
    {
        Assert.That(NearNames.Hint("party_too", ["PARTY_TO", "OWNS"]), Is.EqualTo("; did you mean 'PARTY_TO'?"));
        Assert.That(NearNames.Hint("xyz", ["PARTY_TO", "OWNS"]), Is.Empty);
    }
}
