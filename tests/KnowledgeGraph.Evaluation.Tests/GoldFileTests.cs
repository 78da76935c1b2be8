using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Evaluation.Tests;

public sealed class GoldFileTests
{
    private const string Entity = """{"id": "state:russia", "labels": ["State"], "name": "Russia"}""";

    [Test]
    public void AFileIsReadWithItsDefaults()
    {
        using var folder = new TemporaryFolder();
        var edge = """{"s": ["state:russia"], "t": ["SANCTIONS"], "o": ["state:russia"], "date": "2009", "required": false}""";
        var gold = GoldFile.Load(folder.Write("milk.json", $$"""{"document": "milk.txt", "entities": [{{Entity}}], "edges": [{{edge}}]}"""));
        Assert.Multiple(() =>
        {
            Assert.That((gold.Name, gold.Document), Is.EqualTo(("milk", "milk.txt")));
            Assert.That(gold.Entities.Single().Required, Is.True);
            Assert.That((gold.Edges.Single().Date, gold.Edges.Single().Quote, gold.Edges.Single().Required), Is.EqualTo(("2009", "", false)));
        });
    }

    [TestCase("{", ":1:1: is not valid JSON; expected a gold file")]
    [TestCase("{}", ":1:1: there is no list 'entities'; expected the entities and edges of a gold file")]
    [TestCase("{\"entities\": [7], \"edges\": []}", ":1:15: an item of 'entities' is not what it should be; expected an object")]
    [TestCase("{\"entities\": [{\"id\": \"x\"}], \"edges\": []}", ":1:15: 'labels' is missing or empty; expected a list of texts")]
    [TestCase("{\"entities\": [ENTITY, ENTITY], \"edges\": []}", ":1:78: the entity 'state:russia' stands twice; expected every id once")]
    [TestCase(
        "{\"entities\": [ENTITY],\n\"edges\": [{\"s\": [\"state:rusia\"], \"t\": [\"AIDS\"], \"o\": [\"state:russia\"]}]}",
        ":2:17: 's' names the entity 'state:rusia', which is not among the entities; did you mean 'state:russia'?")]
    public void ABadFileIsRefusedWithThePlace(string json, string problem)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("bad.json", json.Replace("ENTITY", Entity, StringComparison.Ordinal));
        Assert.That(() => GoldFile.Load(path), Throws.TypeOf<InputException>().With.Message.EqualTo(path + problem));
    }

    [Test]
    public void AFileThatIsNotThereIsAnInputError()
    {
        using var folder = new TemporaryFolder();
        Assert.That(() => GoldFile.Load(folder.PathTo("none.json")), Throws.TypeOf<InputException>().With.Message.StartsWith(folder.PathTo("none.json") + ": cannot be read: "));
    }
}
