namespace KnowledgeGraph.Language.Tests;

public sealed class NameAgreementTests
{
    [Test]
    public void NamesWrittenAlikeAreOfTheKindThatMostOfThemHave()
    {
        Assert.That(
            Kinds(("Hilton", NameType.Place), ("Minsk", NameType.Place), ("Hilton", NameType.Organization), ("Hilton", NameType.Organization)),
            Is.EqualTo(new[] { NameType.Organization, NameType.Place, NameType.Organization, NameType.Organization }));
    }

    [Test]
    public void WordOfAPersonsLongerNameIsThatPerson()
    {
        Assert.That(
            Kinds(("Annie Byron", NameType.Person), ("Byron", NameType.Place), ("Lady Byron", NameType.Person), ("Annie", NameType.Organization)),
            Is.EqualTo(new[] { NameType.Person, NameType.Person, NameType.Person, NameType.Organization }));
    }

    [Test]
    public void NationalitiesEventsAndTheRestAreLeftAlone()
    {
        Assert.That(
            Kinds(("Olympics", NameType.Organization), ("Olympics", NameType.Event), ("Olympics", NameType.Organization)),
            Is.EqualTo(new[] { NameType.Organization, NameType.Event, NameType.Organization }));
    }

    private static IEnumerable<NameType> Kinds(params (string Words, NameType Type)[] names)
    {
        string[][] words = [.. names.Select(name => name.Words.Split(' '))];
        Name[] found = [.. names.Select((name, i) => new Name(0, 0, name.Type, i, 0, words[i].Length))];
        return NameAgreement.Of(found, name => words[name.Sentence]).Select(name => name.Type);
    }
}
