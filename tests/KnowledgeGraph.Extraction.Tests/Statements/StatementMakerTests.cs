namespace KnowledgeGraph.Extraction.Tests;

public sealed class StatementMakerTests
{
    [Test]
    public void ADateInTheSentenceIsTheStatements() =>
        Assert.That(TextReading.Of("In July 2009 Poland attacked Georgia.").Edges, Is.EqualTo(new[] { "Poland ASSAULTS Georgia 2009-07" }));

    [Test]
    public void APassageGoesOnInTheYearItToldOfLast() =>
        Assert.That(TextReading.Of("In July 2009 it rained. Poland attacked Georgia.").Edges, Is.EqualTo(new[] { "Poland ASSAULTS Georgia 2009" }));

    [Test]
    public void TheYearInATreatysNameIsNotWhenItWasBroken() =>
        Assert.That(
            TextReading.Of("In winter 2002 North Korea rejected the 1994 Agreed Framework.").Edges, Has.Some.EqualTo("North Korea REJECTS Agreed Framework 2002"));

    [Test]
    public void ATreatyToldOfAgainKeepsItsDate() =>
        Assert.That(
            TextReading.Of("Talks led to the October 1994 Agreed Framework.\n\nThe Agreed Framework was a multilateral agreement involving the United States and Japan.").Edges,
            Has.Some.EqualTo("Japan PARTY_TO Agreed Framework 1994-10"));

    [TestCase("In 1895, invoking the Monroe Doctrine, newly appointed U.S. Secretary of State Richard Olney sent a note to Lord Salisbury.", "Richard Olney HOLDS_OFFICE United States 1895")]
    [TestCase("In 1895, invoking the Monroe Doctrine before Congress, U.S. Secretary of State Richard Olney sent a note to Lord Salisbury.", "Richard Olney HOLDS_OFFICE United States")]
    public void OnlyANewTitleIsOfTheSentencesTime(string text, string expected) => Assert.That(TextReading.Of(text).Edges, Has.Some.EqualTo(expected));
}
