using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats;

/// <summary>Writes a graph element by element, one a line.</summary>
internal sealed class GraphWriter(JsonTextWriter json, bool withText)
{
    private readonly GraphElements elements = new(json);

    public void Write(GraphData graph)
    {
        json.WriteStartObject();
        elements.Text("schema", "1");
        Section("nodes", graph.Nodes.OrderBy(node => node.Id), elements.Node);
        Section("edges", graph.Edges.OrderBy(edge => edge.Id, StringComparer.Ordinal), elements.Edge);
        Section("statements", graph.Statements.OrderBy(statement => statement.Id, StringComparer.Ordinal), elements.Statement);
        Section("documents", graph.Documents.OrderBy(document => document.Id, StringComparer.Ordinal), document => elements.Document(document, withText));
        json.WriteEndObject();
        json.WriteWhitespace("\n");
    }

    private void Section<T>(string key, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(key);
        json.WriteStartArray();
        var first = true;
        foreach (var item in items)
        {
            if (first)
                json.WriteWhitespace("\n");
            first = false;
            write(item);
        }
        json.WriteEndArray();
    }
}
