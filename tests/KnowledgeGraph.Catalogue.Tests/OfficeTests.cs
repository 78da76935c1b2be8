using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue.Tests;

public sealed class OfficeTests
{
    private static readonly EntityCatalogue Catalogue = EntityCatalogue.Default;

    [TestCase("the Belarusian president", "2017", "person:alexander-lukashenko")]
    [TestCase("Belarus’s president", "2009-07", "person:alexander-lukashenko")]
    [TestCase("the president of the Russian Federation", "2009", "person:dmitry-medvedev")]
    [TestCase("Russia's foreign minister", "2010", "person:sergei-lavrov")]
    [TestCase("Russian minister of foreign affairs", "2000", "person:igor-ivanov")]
    [TestCase("the UN secretary-general", "1998", "person:kofi-annan")]
    [TestCase("UN Secretary General", "2010", "person:ban-ki-moon")]
    [TestCase("German chancellor", "2014-09", "person:angela-merkel")]
    [TestCase("the French head of state", "2014-09", "person:francois-hollande")]
    [TestCase("Gazprom's chief executive", "2004", "person:alexei-miller")]
    [TestCase("head of the FSB", "2017", "person:alexander-bortnikov")]
    [TestCase("the Soviet president", "1990-06", "person:mikhail-gorbachev")]
    [TestCase("the Belarusian mayor", "2017", null)]
    [TestCase("the president", "2017", null)]
    public void ADescriptionOfAnOfficeIsItsHolderAtTheDate(string description, string date, string? holder)
    {
        var holders = Catalogue.OfficeHolders(description, PartialDate.Parse(date));

        Assert.That(holders.Select(term => term.Person.Value), Is.EqualTo(holder is null ? Array.Empty<string>() : [holder]));
    }

    [Test]
    public void AYearOfChangeHasBothHoldersInOrder()
    {
        var holders = Catalogue.OfficeHolders(EntityId.Parse("state:ukraine"), "president", new PartialDate(2005));

        Assert.That(holders.Select(term => term.Person.Value), Is.EqualTo(new[] { "person:leonid-kuchma", "person:viktor-yushchenko" }));
    }

    [Test]
    public void APersonsOfficesAreThoseOfTheFile()
    {
        var offices = Catalogue.Offices(EntityId.Parse("person:dmitry-medvedev"));

        Assert.That(offices.Select(term => $"{term.Title} of {term.Of} {term.From}/{term.To}"), Is.EqualTo(new[]
        {
            "president of state:russia 2008-05-07/2012-05-07", "prime minister of state:russia 2012-05-08/2020-01-16",
        }));
    }
}
