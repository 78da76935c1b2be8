using System.Globalization;
using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats;

/// <summary>Writes nodes, edges, statements and documents, keys in the format's order; graph JSON and extraction lines share it.</summary>
internal sealed class GraphElements(JsonWriter json)
{
    public void Node(Node node)
    {
        json.WriteStartObject();
        Text("id", node.Id.Value);
        Texts("labels", node.Labels);
        Key("properties");
        json.WriteStartObject();
        Properties(node.Properties, ReservedKeys.FirstOfNodes, taken: []);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public void Edge(Edge edge)
    {
        json.WriteStartObject();
        Text("id", edge.Id);
        Text("type", edge.Type);
        Text("source", edge.Source.Value);
        Text("target", edge.Target.Value);
        Key("properties");
        json.WriteStartObject();
        Times(edge.Timing);
        Number("confidence", edge.Confidence);
        Properties(edge.Properties, first: [], ReservedKeys.OfEdges);
        json.WriteEndObject();
        Texts("statements", edge.Statements);
        Key("evidence");
        json.WriteStartArray();
        foreach (var evidence in edge.Evidence)
        {
            json.WriteStartObject();
            Evidence(evidence);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void Statement(Statement statement)
    {
        json.WriteStartObject();
        Text("id", statement.Id);
        Text("subject", statement.Subject.Value);
        Text("type", statement.Type);
        Text("object", statement.Object.Value);
        Text("polarity", JsonNames.Of(statement.Polarity));
        Text("modality", JsonNames.Of(statement.Modality));
        Text("saidBy", statement.SaidBy?.Value);
        Text("date", statement.Timing.Date?.ToString());
        Interval(statement.Timing);
        Number("confidence", statement.Confidence);
        Text("rule", statement.Rule);
        Text("trigger", statement.Trigger);
        Key("properties");
        json.WriteStartObject();
        Properties(statement.Properties, first: [], taken: []);
        json.WriteEndObject();
        Integer("subjectMention", statement.SubjectMention);
        Integer("objectMention", statement.ObjectMention);
        Evidence(statement.Evidence);
        json.WriteEndObject();
    }

    public void Document(Document document, bool withText)
    {
        json.WriteStartObject();
        Text("id", document.Id);
        Text("title", document.Title);
        Text("source", document.Source);
        Text("date", document.Date?.ToString());
        Integer("passages", document.PassageCount);
        if (withText)
            Text("text", document.Text);
        json.WriteEndObject();
    }

    public void Properties(IReadOnlyDictionary<string, PropertyValue> properties, ReadOnlySpan<string> first, ReadOnlySpan<string> taken)
    {
        foreach (var key in first)
        {
            if (properties.TryGetValue(key, out var value))
                Property(key, value);
        }
        foreach (var (key, value) in properties.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (taken.Contains(key))
                throw new ArgumentException($"A property '{key}' would stand for the edge's own {key}.", nameof(properties));
            if (!first.Contains(key))
                Property(key, value);
        }
    }

    public void Text(string key, string? text)
    {
        Key(key);
        json.WriteValue(text);
    }

    public void Integer(string key, int? number)
    {
        Key(key);
        json.WriteValue(number);
    }

    public void Texts(string key, IEnumerable<string> texts)
    {
        Key(key);
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteValue(text);
        json.WriteEndArray();
    }

    private void Key(string key) => json.WritePropertyName(key);

    private void Property(string key, PropertyValue value)
    {
        Key(key);
        JsonValues.Write(json, value);
    }

    private void Number(string key, double number)
    {
        Key(key);
        JsonValues.WriteNumber(json, number);
    }

    private void Times(Timing timing)
    {
        if (timing.Date is { } date)
            Text("date", date.ToString());
        Interval(timing);
    }

    private void Interval(Timing timing)
    {
        if (timing.From is { } from)
            Text("from", from.ToString());
        if (timing.To is { } to)
            Text("to", to.ToString());
        if (timing.Earliest is { } earliest)
            Text("earliest", earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (timing.Latest is { } latest)
            Text("latest", latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private void Evidence(Evidence evidence)
    {
        Text("document", evidence.Document);
        Integer("passage", evidence.Passage);
        Integer("start", evidence.Start);
        Integer("end", evidence.End);
        Text("text", evidence.Text);
    }
}
