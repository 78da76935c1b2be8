using KnowledgeGraph.Model;

namespace KnowledgeGraph.Formats;

/// <summary>Rebuilds a document's reading from its line. The line's nodes and edges follow from it and are passed over.</summary>
internal static class ReadingReader
{
    public static DocumentReading Read(JsonRecord line)
    {
        var document = line.Record("document", "the document");
        if (!document.Has("text"))
            throw document.Wrong("the document has no 'text'; expected the text that its offsets refer to");
        var reading = line.Record("reading", "the reading");
        return new DocumentReading(
            ElementReader.Document(document),
            [.. reading.Records("passages", "a passage").Select(Passage)],
            [.. reading.Records("entities", "an entity").Select(Entity)],
            [.. reading.Records("mentions", "a mention").Select(Mention)],
            Statements(line, reading));
    }

    private static Statement[] Statements(JsonRecord line, JsonRecord reading)
    {
        var byId = new Dictionary<string, Statement>(StringComparer.Ordinal);
        foreach (var record in line.Records("statements", "a statement"))
        {
            if (!byId.TryAdd(record.Text("id"), ElementReader.Statement(record)))
                throw record.Wrong($"a statement of the id '{record.Text("id")}' stands twice; expected every id once");
        }
        var order = reading.Texts("statements");
        if (order.Count != byId.Count || order.Distinct(StringComparer.Ordinal).Count() != order.Count || !order.All(byId.ContainsKey))
            throw reading.Wrong("the reading's 'statements' are not the ids of the line's statements, each once");
        return [.. order.Select(id => byId[id])];
    }

    private static Passage Passage(JsonRecord json) => new(json.Integer("index"), json.Integer("start"), json.Integer("end"), json.Text("text"));

    private static EntityRecord Entity(JsonRecord json) => new(
        json.Entity("id"), json.Texts("labels"), json.Text("name"), json.Texts("knownAliases"), json.Record("properties", "an entity's properties").Properties());

    private static Mention Mention(JsonRecord json) => new(
        json.Integer("index"), json.Integer("passage"), json.Integer("start"), json.Integer("end"), json.Text("text"),
        json.Choice("kind", MentionKind.Name), json.Entity("entity"), json.Text("alias"), json.Text("reason"));
}
