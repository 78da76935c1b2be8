using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue.Tests;

public sealed class FindTests
{
    private static readonly EntityCatalogue Catalogue = EntityCatalogue.Default;

    [TestCase("Alexander Lukashenko", "person:alexander-lukashenko")]
    [TestCase("Aleksandr Lukashenka", "person:alexander-lukashenko")]
    [TestCase("LUKASHENKO", "person:alexander-lukashenko")]
    [TestCase("Лукашенко", "person:alexander-lukashenko")]
    [TestCase("A. Lukashenko", "person:alexander-lukashenko")]
    [TestCase("A.G. Lukashenko", "person:alexander-lukashenko")]
    [TestCase("A. G. Lukashenka", null)]
    [TestCase("V. V. Putin", "person:vladimir-putin")]
    [TestCase("Walesa", "person:lech-wałesa")]
    [TestCase("Francois Hollande", "person:francois-hollande")]
    [TestCase("von der Leyen", "person:ursula-von-der-leyen")]
    [TestCase("Xi", "person:xi-jinping")]
    [TestCase("Zzyzx", null)]
    [TestCase("CSTO", "organization:collective-security-treaty-organization")]
    [TestCase("ODKB", "organization:collective-security-treaty-organization")]
    [TestCase("ОДКБ", "organization:collective-security-treaty-organization")]
    [TestCase("Organization for Security and Co\u2011operation in Europe", "organization:organization-for-security-and-co-operation-in-europe")]
    [TestCase("the U.S.", "state:united-states")]
    [TestCase("U.S.A.", "state:united-states")]
    [TestCase("Russia’s", "state:russia")]
    [TestCase("Quai d’Orsay", "state:france")]
    [TestCase("Nagorny Karabakh", "place:nagorno-karabakh")]
    [TestCase("nagorno karabakh", "place:nagorno-karabakh")]
    [TestCase("Belarussian", "state:belarus")]
    [TestCase("Poles", "state:poland")]
    [TestCase("Kiev", "state:ukraine")]
    [TestCase("2004 Russia-Belarus gas dispute", "dispute:2004-russia-belarus-gas-dispute")]
    [TestCase("Atlantis", null)]
    [TestCase("", null)]
    [TestCase("...", null)]
    public void EverySpellingFindsItsEntry(string name, string? expected)
    {
        var found = Catalogue.Find(name);

        if (expected is null)
            Assert.That(found, Is.Empty);
        else
            Assert.That(found.Select(sense => sense.Entry.Id.Value), Does.Contain(expected));
    }

    [Test]
    public void ACapitalIsItsStateAndThePlace()
    {
        var senses = Catalogue.Find("Minsk");

        Assert.That(senses.Select(sense => (sense.Entry.Id.Value, sense.Kind)), Is.EqualTo(new[]
        {
            ("place:minsk", NameKind.Name), ("state:belarus", NameKind.Metonym),
        }));
    }

    [Test]
    public void ASeatOfPowerStandsForTheStateOfItsTime()
    {
        var kremlin = Catalogue.Find("Kremlin");

        Assert.That(kremlin.Where(sense => sense.FitsAt(new PartialDate(1962))).Select(sense => sense.Entry.Id.Value), Does.Contain("state:soviet-union"));
        Assert.That(kremlin.Where(sense => sense.FitsAt(new PartialDate(2014))).Select(sense => sense.Entry.Id.Value), Does.Not.Contain("state:soviet-union"));
    }

    [Test]
    public void AFormerNameKeepsItsPeriod()
    {
        var sense = Catalogue.Find("Byelorussian SSR").Single();

        Assert.That(sense.Kind, Is.EqualTo(NameKind.Former));
        Assert.That(sense.To, Is.EqualTo(new PartialDate(1991, 9, 19)));
        Assert.That(sense.FitsAt(new PartialDate(2004)), Is.False);
    }

    [Test]
    public void GeorgiaIsTheCountryUnlessTheTextSpeaksOfAtlanta()
    {
        var senses = Catalogue.Find("Georgia");

        Assert.That(senses.Select(sense => sense.Entry.Id.Value), Is.EqualTo(new[] { "state:georgia", "place:georgia-us" }));
        Assert.That(senses.All(sense => sense.IsAmbiguous), Is.True);
        Assert.That(senses[1].Near, Does.Contain("Atlanta"));
    }

    [Test]
    public void TwoPresidentsBushAreToldApartByTheirTerms()
    {
        var senses = Catalogue.Find("George Bush");

        Assert.That(senses.Single(sense => sense.FitsAt(new PartialDate(1991))).Entry.Id.Value, Is.EqualTo("person:george-h-w-bush"));
        Assert.That(senses.Single(sense => sense.FitsAt(new PartialDate(2003))).Entry.Id.Value, Is.EqualTo("person:george-w-bush"));
    }

    [Test]
    public void ASharedAcronymIsToldApartByDate()
    {
        var senses = Catalogue.Find("WTO");

        Assert.That(senses.Single(sense => sense.FitsAt(new PartialDate(1970))).Entry.Name, Is.EqualTo("Warsaw Pact"));
        Assert.That(senses.Single(sense => sense.FitsAt(new PartialDate(2001))).Entry.Name, Is.EqualTo("World Trade Organization"));
    }
}
