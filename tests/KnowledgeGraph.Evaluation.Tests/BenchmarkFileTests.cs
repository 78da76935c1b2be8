using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Evaluation.Tests;

public sealed class BenchmarkFileTests
{
    [TestCase("{\"id\": \"a\"}\n{\"id\": 7", BenchmarkKind.Checklist, ":1: 'text' is missing or not what it should be; expected a text.")]
    [TestCase("\n{\"id\": ", BenchmarkKind.Plv, ":2:7: is not valid JSON; expected a record of the benchmark.")]
    [TestCase("[1]", BenchmarkKind.Plover, ":1: is not a JSON object; expected one record a line.")]
    [TestCase("\n\n", BenchmarkKind.Plover, ": holds no record; expected one JSON object a line.")]
    [TestCase("{}", BenchmarkKind.Docred, ": is not a JSON list with records; expected [{…}, …].")]
    [TestCase("[\n7]", BenchmarkKind.Docred, ":2:1: is not a JSON object; expected a list of records.")]
    public void ABadFileIsRefusedWithThePlace(string text, BenchmarkKind kind, string problem)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("bad.json", text);
        Assert.That(() => Benchmark.Load(kind, path), Throws.TypeOf<InputException>().With.Message.EqualTo(path + problem));
    }

    [Test]
    public void ATextThatWasReadInVainMissesAllThatIsExpected()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(
            "list.ndjson", """{"id":"a","phenomenon":"active","text":"Oz sued Ix.","expect":[{"s":["Oz"],"t":["ACCUSES"],"o":["Ix"],"d":"1999"}]}""");
        var score = Benchmark.Load(BenchmarkKind.Checklist, path).Score(new Dictionary<string, GraphData>());
        Assert.Multiple(() =>
        {
            Assert.That(score.Summary, Is.EqualTo("active 0/1\nchecklist items 1 passed 0.000 expected edges found 0.000 forbidden edges drawn 0.000\n"));
            Assert.That(score.Misses, Is.EqualTo(new[] { "a: Oz sued Ix.\n  missing   Oz ACCUSES Ix 1999" }));
        });
    }
}
