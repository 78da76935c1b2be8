using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Formats.Tests;

public sealed class GraphJsonTests
{
    private static readonly Evidence Ban = new("milk-war", 2, 212, 264, "In July 2009 Russia banned Belarusian dairy imports.");

    private static readonly GraphData MilkWar = new(
        [
            Node("state:russia", "Russia", ["Россия"], []),
            Node("state:belarus", "Belarus", ["Minsk", "Belarusian"], new() { ["iso3"] = "BLR", ["disputed"] = false }),
        ],
        [
            new Edge(
                "e1", "SANCTIONS", EntityId.Parse("state:russia"), EntityId.Parse("state:belarus"), Timing.At(new PartialDate(2009, 7)), 0.86,
                new Dictionary<string, PropertyValue> { ["commodity"] = "milk" }, ["s1"], [Ban]),
        ],
        [
            new Statement(
                "s1", EntityId.Parse("state:russia"), "SANCTIONS", EntityId.Parse("state:belarus"), Polarity.Asserted, Modality.Actual, null,
                Timing.At(new PartialDate(2009, 7)), 0.86, new Dictionary<string, PropertyValue>(), "sanction/ban-imports", "banned", 0, 1, Ban),
        ],
        [new Document("milk-war", "The Milk War", null, new PartialDate(2010), "Some text.", 41)]);

    [Test]
    public void AGraphIsWrittenInTheOrderOfTheFormatOneElementALine() => Assert.That(Written(MilkWar), Is.EqualTo(
        """
        {"schema":"1",
        "nodes":[
        {"id":"state:belarus","labels":["Actor","State"],"properties":{"name":"Belarus","aliases":["Minsk","Belarusian"],"disputed":false,"iso3":"BLR"}},
        {"id":"state:russia","labels":["Actor","State"],"properties":{"name":"Russia","aliases":["Россия"]}}],
        "edges":[
        {"id":"e1","type":"SANCTIONS","source":"state:russia","target":"state:belarus","properties":{"date":"2009-07","earliest":"2009-07-01","latest":"2009-07-31","confidence":0.86,"commodity":"milk"},"statements":["s1"],"evidence":[{"document":"milk-war","passage":2,"start":212,"end":264,"text":"In July 2009 Russia banned Belarusian dairy imports."}]}],
        "statements":[
        {"id":"s1","subject":"state:russia","type":"SANCTIONS","object":"state:belarus","polarity":"asserted","modality":"actual","saidBy":null,"date":"2009-07","earliest":"2009-07-01","latest":"2009-07-31","confidence":0.86,"rule":"sanction/ban-imports","trigger":"banned","properties":{},"subjectMention":0,"objectMention":1,"document":"milk-war","passage":2,"start":212,"end":264,"text":"In July 2009 Russia banned Belarusian dairy imports."}],
        "documents":[
        {"id":"milk-war","title":"The Milk War","source":null,"date":"2010","passages":41}]}

        """));

    [Test]
    public void DocumentsCarryTheirTextOnRequest() =>
        Assert.That(Written(MilkWar, withText: true), Does.EndWith("\"passages\":41,\"text\":\"Some text.\"}]}\n"));

    [Test]
    public void WhatWasWrittenIsReadBackExactly() => Graphs.Holds(Graphs.All, graph =>
        Assert.That(CanonicalText.Of(Read(Written(graph, withText: true))), Is.EqualTo(CanonicalText.Of(graph))));

    [Test]
    public void TheOrderOfElementsDoesNotChangeTheBytes() => Graphs.Holds(Graphs.All, graph =>
    {
        var reversed = new GraphData([.. graph.Nodes.Reverse()], [.. graph.Edges.Reverse()], [.. graph.Statements.Reverse()], [.. graph.Documents.Reverse()]);
        Assert.That(Written(reversed, withText: true), Is.EqualTo(Written(graph, withText: true)));
    });

    [Test]
    public void KeysThatAreNotKnownArePassedOver()
    {
        var newer = Written(MilkWar).Replace("\"schema\":\"1\",", "\"schema\":\"1\",\"made\":{\"by\":[1]},", StringComparison.Ordinal)
            .Replace("{\"id\":\"e1\",", "{\"id\":\"e1\",\"weight\":3,", StringComparison.Ordinal);
        Assert.That(Written(Read(newer)), Is.EqualTo(Written(MilkWar)));
    }

    [TestCase("", "g.json: found the end of the file; expected the object of a graph")]
    [TestCase("[]", "g.json:1:1: found StartArray; expected the object of a graph")]
    [TestCase("{\"schema\":\"2\"}", "g.json:1:13: the graph is of schema '2'; expected \"1\", the only one this program reads")]
    [TestCase("{\"schema\":\"1\"}", "g.json: the graph has no 'nodes'; expected what 'kg export --format json' writes")]
    [TestCase("{\"nodes\":[\n{\"id\":\"Belarus\"}]}", "g.json:2:15: a node has 'id' \"Belarus\"; expected an entity id as in state:belarus")]
    [TestCase("{\"nodes\":[\n{\"id\":\"state:belarus\"}]}", "g.json:2:1: a node has no 'labels'; expected a list")]
    [TestCase("{\"nodes\":[\n 7]}", "g.json:2:2: found Integer in the list; expected an object")]
    [TestCase("{\"nodes\":[\n{\"id\":\"a:b\",\"id\":\"a:b\"}]}", "g.json:2:17: is not valid JSON: Property with the name 'id' already exists in the current JSON object.")]
    [TestCase("{\"nodes\":[{\"id\":\"a:b\",\"labels\":[]", "g.json:1:33: is not valid JSON: Unexpected end of content while loading JObject.")]
    [TestCase("{\"documents\":[\n{\"id\":\"d\",\"passages\":1.5}]}", "g.json:2:24: a document has 'passages' 1.5; expected a whole number")]
    [TestCase("{\"documents\":[\n{\"id\":\"d\",\"passages\":99999999999}]}", "g.json:2:32: a document has 'passages' 99999999999; expected a whole number of 32 bits")]
    [TestCase("{\"documents\":[\n{\"id\":\"d\",\"date\":\"June\",\"passages\":1}]}", "g.json:2:23: a document has 'date' \"June\"; expected a date as YYYY, YYYY-MM or YYYY-MM-DD")]
    [TestCase("{\"documents\":[{\"id\":\"d\",\"passages\":1},\n{\"id\":\"d\",\"passages\":1}]}", "g.json:2:1: a document of the id 'd' stands twice; expected every id once")]
    public void AnErrorSaysWhereItIsAndWhatWasExpected(string json, string message) =>
        Assert.That(() => Read(json), Throws.TypeOf<InputException>().With.Message.EqualTo(message));

    [Test]
    public void APolarityOfItsOwnIsRefusedWithTheKnownOnes() =>
        Assert.That(
            () => Read(Written(MilkWar).Replace("\"polarity\":\"asserted\"", "\"polarity\":\"unsure\"", StringComparison.Ordinal)),
            Throws.TypeOf<InputException>().With.Message.EqualTo("g.json:8:99: a statement has 'polarity' \"unsure\"; expected one of asserted, denied"));

    private static Node Node(string id, string name, string[] aliases, Dictionary<string, PropertyValue> more) =>
        new(EntityId.Parse(id), ["Actor", "State"], new Dictionary<string, PropertyValue>(more) { ["name"] = name, ["aliases"] = PropertyValue.Texts(aliases) });

    private static string Written(GraphData graph, bool withText = false)
    {
        using var bytes = new MemoryStream();
        GraphJson.Write(graph, bytes, withText);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.ToArray());
    }

    private static GraphData Read(string json)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return GraphJson.Read(bytes, "g.json");
    }
}
