using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Model.Tests;

/// <summary>What an edge's confidence makes of reports that were copied: 0.8 from one source, 0.96 from two.</summary>
public sealed class CorroborationTests
{
    private const string Ban = "Russia banned the import of Belarusian milk on Saturday.";
    private const string Edited = "Moscow banned imports of milk from Belarus on Saturday.";
    private const string Rest =
        " The head of the consumer agency said that five hundred kinds of goods lacked papers under the new rules for dairy, and that the list would grow if" +
        " the producers did not send what was asked of them before the end of the month.";

    [Test]
    public void ASentenceThatWasEditedInACopiedPassageIsNoOtherSource() =>
        Assert.That(Confidence(Saying("one", Ban, Ban + Rest), Saying("two", Edited, Edited + Rest)), Is.EqualTo(0.8));

    [Test]
    public void ACopyUnderAnotherDatelineWithASentenceMoreIsNoOtherSource() =>
        Assert.That(Confidence(Saying("one", Ban, Ban + Rest), Saying("two", Ban, "MINSK (Agency) - " + Ban + Rest + " Minsk has not answered yet.")), Is.EqualTo(0.8));

    [Test]
    public void ACopyThatWasCutShortIsNoOtherSource() =>
        Assert.That(Confidence(Saying("one", Ban, Ban + Rest), Saying("two", Edited, Edited + Rest[..90])), Is.EqualTo(0.8));

    [Test]
    public void TheSameEditInAPassageOfItsOwnIsAnotherSource() =>
        Assert.That(Confidence(Saying("one", Ban, Ban + Rest), Saying("two", Edited, Edited + " Farmers in the west of the country had been warned in the spring.")), Is.EqualTo(0.96));

    [Test]
    public void ADigestOfTwoReportsMakesThemNoCopiesOfEachOther()
    {
        const string other = "A halt to cheese and butter from the neighbour was ordered by the authorities of Russia late in the week.";
        const string more = " Lorries waited at the border near Smolensk for two days, and some of the drivers turned back to Minsk with all that they had loaded.";

        var confidence = Confidence(Saying("one", Ban, Ban + Rest), Saying("two", other, other + more), Saying("digest", Ban, Ban + Rest + " " + other + more));

        Assert.That(confidence, Is.EqualTo(0.96));
    }

    [Test]
    public void TheSurestReadingOfCopiesCounts() =>
        Assert.That(Confidence(Saying("one", Ban, Ban + Rest, 0.6), Saying("two", Edited, Edited + Rest, 0.7)), Is.EqualTo(0.7));

    [Test]
    public void CopiesCountOnceInAnyOrder()
    {
        DocumentReading[] readings = [Saying("one", Ban, Ban + Rest), Saying("two", Edited, Edited + Rest), Saying("three", "An embargo on dairy came from Russia.", "An embargo on dairy came from Russia.")];

        Assert.That(Confidence([.. readings.Reverse()]), Is.EqualTo(Confidence(readings)).And.EqualTo(0.96));
    }

    private static double Confidence(params DocumentReading[] readings) => GraphDerivation.Derive(readings, [], _ => EdgeRule.Plain).Edges.Single().Confidence;

    private static DocumentReading Saying(string id, string sentence, string passage, double confidence = 0.8) =>
        new ReadingBuilder(id).Says(sentence, "state:russia", "SANCTIONS", "state:belarus", confidence: confidence, within: passage).Build();
}
