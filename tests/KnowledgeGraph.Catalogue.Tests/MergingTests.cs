using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Catalogue.Tests;

public sealed class MergingTests
{
    [Test]
    public void OnesOwnEntriesAddToWhatShipsAndComeFirst()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.json", """
            {"sources": ["mine"], "entries": [
              {"name": "Minsk Club", "label": "Organization", "names": ["Minsk"]},
              {"name": "Jane Roe", "label": "Person", "offices": ["ambassador of state:belarus 2020/"]}
            ]}
            """);

        var catalogue = EntityCatalogue.Default.With(folder.Root);

        Assert.That(catalogue.Find("Minsk").Select(sense => sense.Entry.Id.Value), Is.EqualTo(new[] { "organization:minsk-club", "place:minsk", "state:belarus" }));
        Assert.That(catalogue.OfficeHolders("the Belarusian ambassador").Single().Person.Value, Is.EqualTo("person:jane-roe"));
        Assert.That(catalogue.Find("Gazprom"), Is.Not.Empty);
    }

    [Test]
    public void AnEntryWithAShippedIdReplacesIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("own.json", """{"sources": ["mine"], "entries": [{"name": "Gazprom", "label": "Company", "kind": "football sponsor"}]}""");

        var entry = EntityCatalogue.Default.With(folder.Root).Entry(EntityId.Parse("company:gazprom"))!;

        Assert.That((entry.Kind, entry.Names.Count), Is.EqualTo(("football sponsor", 0)));
    }

    [Test]
    public void LabelsCanBeLeftOutToMeasureWhatTheyGive()
    {
        var states = EntityCatalogue.Default.Only("State", "Place");
        var unheard = EntityCatalogue.Default.Without("Person", "Treaty", "Dispute");

        Assert.That(states.Find("Gazprom"), Is.Empty);
        Assert.That(states.Find("Kyiv").Select(sense => sense.Entry.Id.Value), Is.EqualTo(new[] { "place:kyiv", "state:ukraine" }));
        Assert.That(unheard.Find("Putin"), Is.Empty);
        Assert.That(unheard.OfficeHolders("the Russian president"), Is.Empty);
        Assert.That(Assert.Throws<UnknownNameException>(() => EntityCatalogue.Default.Only("Contry")).Message, Does.StartWith("the schema has no label 'Contry'"));
    }
}
