namespace KnowledgeGraph.Language.Tests;

public sealed class NameAgreementTests
{
    [Test]
    public void NamesWrittenAlikeAreOfTheKindThatMostOfThemHave()
    {
        Assert.That(
            Agreed("[LOC Hilton]", "[LOC Minsk]", "[ORG Hilton] and/CC [ORG Hilton]"),
            Is.EqualTo(new[] { "0 ORG Hilton", "1 LOC Minsk", "2 ORG Hilton", "2 ORG Hilton" }));
    }

    [Test]
    public void WordOfAPersonsLongerNameIsThatPerson()
    {
        Assert.That(
            Agreed("[PER Annie Byron]", "[LOC Byron]", "[PER Lady Byron]", "[ORG Annie]"),
            Is.EqualTo(new[] { "0 PER Annie Byron", "1 PER Byron", "2 PER Lady Byron", "3 ORG Annie" }));
    }

    [Test]
    public void NationalitiesEventsAndTheRestAreLeftAlone()
    {
        Assert.That(
            Agreed("[ORG Olympics] [EVENT Olympics] [ORG Olympics]"),
            Is.EqualTo(new[] { "0 ORG Olympics", "0 EVENT Olympics", "0 ORG Olympics" }));
    }

    private static IEnumerable<string> Agreed(params string[] sentences)
    {
        var text = new NamedText(sentences);
        return text.Write(NameAgreement.Of(text.Names, text.Sentences));
    }
}
