using KnowledgeGraph.Model;

namespace KnowledgeGraph.Formats;

/// <summary>Makes nodes, edges, statements and documents of JSON objects.</summary>
internal static class ElementReader
{
    public static Node Node(JsonRecord json) =>
        new(json.Entity("id"), json.Texts("labels"), json.Record("properties", "a node's properties").Properties());

    public static Edge Edge(JsonRecord json)
    {
        var properties = json.Record("properties", "an edge's properties");
        return new Edge(
            json.Text("id"), json.Text("type"), json.Entity("source"), json.Entity("target"), properties.Timing(), properties.Number("confidence"),
            properties.Properties(ReservedKeys.OfEdges), json.Texts("statements"), [.. json.Records("evidence", "an evidence").Select(Evidence)]);
    }

    public static Statement Statement(JsonRecord json) => new(
        json.Text("id"),
        json.Entity("subject"),
        json.Text("type"),
        json.Entity("object"),
        json.Choice("polarity", Polarity.Asserted),
        json.Choice("modality", Modality.Actual),
        json.OptionalEntity("saidBy"),
        json.Timing(),
        json.Number("confidence"),
        json.Has("properties") ? json.Record("properties", "a statement's properties").Properties() : [],
        json.Text("rule"),
        json.OptionalText("trigger") ?? "",
        json.OptionalInteger("subjectMention"),
        json.OptionalInteger("objectMention"),
        Evidence(json));

    public static Document Document(JsonRecord json) => new(
        json.Text("id"),
        json.OptionalText("title"),
        json.OptionalText("source"),
        json.OptionalDate("date"),
        json.OptionalText("text") ?? "",
        json.Integer("passages"));

    private static Evidence Evidence(JsonRecord json) =>
        new(json.Text("document"), json.Integer("passage"), json.Integer("start"), json.Integer("end"), json.Text("text"));
}
