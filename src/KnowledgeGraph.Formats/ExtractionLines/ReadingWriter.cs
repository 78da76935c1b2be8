using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats;

/// <summary>Writes one document's reading as one object.</summary>
internal sealed class ReadingWriter(JsonTextWriter json)
{
    private readonly GraphElements elements = new(json);

    public void Write(DocumentReading reading, GraphData graph)
    {
        json.WriteStartObject();
        elements.Text("id", reading.Document.Id);
        json.WritePropertyName("document");
        elements.Document(reading.Document, withText: true);
        List("nodes", graph.Nodes.OrderBy(node => node.Id), elements.Node);
        List("edges", graph.Edges.OrderBy(edge => edge.Id, StringComparer.Ordinal), elements.Edge);
        List("statements", reading.Statements.OrderBy(statement => statement.Id, StringComparer.Ordinal), elements.Statement);
        json.WritePropertyName("reading");
        json.WriteStartObject();
        List("passages", reading.Passages, Passage);
        List("entities", reading.Entities, Entity);
        List("mentions", reading.Mentions, Mention);
        elements.Texts("statements", reading.Statements.Select(statement => statement.Id));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Passage(Passage passage)
    {
        json.WriteStartObject();
        elements.Integer("index", passage.Index);
        elements.Integer("start", passage.Start);
        elements.Integer("end", passage.End);
        elements.Text("text", passage.Text);
        json.WriteEndObject();
    }

    private void Entity(EntityRecord entity)
    {
        json.WriteStartObject();
        elements.Text("id", entity.Id.Value);
        elements.Texts("labels", entity.Labels);
        elements.Text("name", entity.Name);
        elements.Texts("knownAliases", entity.KnownAliases);
        json.WritePropertyName("properties");
        json.WriteStartObject();
        elements.Properties(entity.Properties, first: [], taken: []);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Mention(Mention mention)
    {
        json.WriteStartObject();
        elements.Integer("index", mention.Index);
        elements.Integer("passage", mention.Passage);
        elements.Integer("start", mention.Start);
        elements.Integer("end", mention.End);
        elements.Text("text", mention.Text);
        elements.Text("kind", JsonNames.Of(mention.Kind));
        elements.Text("entity", mention.Entity.Value);
        elements.Text("alias", mention.Alias);
        elements.Text("reason", mention.Reason);
        json.WriteEndObject();
    }

    private void List<T>(string key, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(key);
        json.WriteStartArray();
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
