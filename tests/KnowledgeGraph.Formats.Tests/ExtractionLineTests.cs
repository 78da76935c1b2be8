using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Formats.Tests;

public sealed class ExtractionLineTests
{
    private static readonly EntityId Belarus = EntityId.Parse("state:belarus");

    private static readonly DocumentReading Reading = new(
        new Document("d", "Title", null, null, "Minsk refused.", 1),
        [new Passage(0, 0, 14, "Minsk refused.")],
        [new EntityRecord(Belarus, ["Actor", "State"], "Belarus", ["Беларусь"], new Dictionary<string, PropertyValue> { ["iso3"] = "BLR" })],
        [new Mention(0, 0, 0, 5, "Minsk", MentionKind.Name, Belarus, "Minsk", "catalogue/capital")],
        []);

    [Test]
    public void ALineHoldsTheGraphAndWhatTheLedgerNeedsBesides()
    {
        var graph = new GraphData([new Node(Belarus, ["Actor", "State"], new Dictionary<string, PropertyValue> { ["name"] = "Belarus" })], [], [], []);
        Assert.That(Written(Reading, graph), Is.EqualTo(
            """{"id":"d","document":{"id":"d","title":"Title","source":null,"date":null,"passages":1,"text":"Minsk refused."}"""
            + ""","nodes":[{"id":"state:belarus","labels":["Actor","State"],"properties":{"name":"Belarus"}}],"edges":[],"statements":[]"""
            + ""","reading":{"passages":[{"index":0,"start":0,"end":14,"text":"Minsk refused."}]"""
            + ""","entities":[{"id":"state:belarus","labels":["Actor","State"],"name":"Belarus","knownAliases":["Беларусь"],"properties":{"iso3":"BLR"}}]"""
            + ""","mentions":[{"index":0,"passage":0,"start":0,"end":5,"text":"Minsk","kind":"name","entity":"state:belarus","alias":"Minsk","reason":"catalogue/capital"}],"statements":[]}}""" + "\n"));
    }

    [Test]
    public void WhatWasWrittenIsReadBackExactly() => Graphs.Holds(Graphs.Readings, reading =>
    {
        var line = Written(reading, GraphData.Empty);
        var back = ExtractionLine.Read(line, "shard.ndjson", 1)!;
        Assert.Multiple(() =>
        {
            Assert.That(line.Count(c => c == '\n'), Is.EqualTo(1), "A document is one line.");
            Assert.That(Written(back, GraphData.Empty), Is.EqualTo(line));
            Assert.That(back.Document, Is.EqualTo(reading.Document));
            Assert.That(back.Passages, Is.EqualTo(reading.Passages));
            Assert.That(back.Mentions, Is.EqualTo(reading.Mentions));
            Assert.That(back.Entities.Select(entity => CanonicalText.Of(entity.Properties)), Is.EqualTo(reading.Entities.Select(entity => CanonicalText.Of(entity.Properties))));
            Assert.That(back.Statements.Select(CanonicalText.Of), Is.EqualTo(reading.Statements.Select(CanonicalText.Of)));
        });
    });

    [TestCase("{\"id\":\"d\",\"text\":\"Minsk refused.\"}")]
    [TestCase("{\"id\":\"d\",\"text\":\"Minsk refused.\",\"error\":\"of judgement\"}")]
    [TestCase("not JSON")]
    [TestCase("[1]")]
    public void OtherLinesAreNoExtraction(string line) => Assert.That(ExtractionLine.Read(line, "in.ndjson", 3), Is.Null);

    [Test]
    public void AnErrorIsWrittenAsOneLine()
    {
        using var output = new StringWriter();
        ExtractionLine.WriteError("d", "the line has no \"text\"", output);
        ExtractionLine.WriteError(null, "not JSON", output);
        Assert.That(output.ToString(), Is.EqualTo("{\"id\":\"d\",\"error\":\"the line has no \\\"text\\\"\"}\n{\"id\":null,\"error\":\"not JSON\"}\n"));
    }

    [Test]
    public void ALineThatTellsOfAnErrorIsRefusedWithIt() =>
        Assert.That(
            () => ExtractionLine.Read("{\"id\":\"d\",\"error\":\"no text\"}", "shard.ndjson", 7),
            Throws.TypeOf<InputException>().With.Message.EqualTo("shard.ndjson:7:1: the extractor could not read 'd': no text"));

    [Test]
    public void ALineWithoutTheDocumentsTextIsRefused() =>
        Assert.That(
            () => ExtractionLine.Read(Written(Reading, GraphData.Empty).Replace(",\"text\":\"Minsk refused.\"},\"nodes\"", "},\"nodes\"", StringComparison.Ordinal), "shard.ndjson", 7),
            Throws.TypeOf<InputException>().With.Message.EqualTo("shard.ndjson:7:22: the document has no 'text'; expected the text that its offsets refer to"));

    private static string Written(DocumentReading reading, GraphData graph)
    {
        var output = new StringBuilder();
        using var writer = new StringWriter(output);
        ExtractionLine.Write(reading, graph, writer);
        return output.ToString();
    }
}
