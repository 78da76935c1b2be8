using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Formats;

/// <summary>Reads a graph element by element, holding one element's JSON at a time.</summary>
internal sealed class GraphReader(JsonTextReader json, string file)
{
    private readonly List<Node> nodes = [];
    private readonly List<Edge> edges = [];
    private readonly List<Statement> statements = [];
    private readonly List<Document> documents = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public GraphData Read() => JsonInput.Guarded(file, ReadGraph);

    private GraphData ReadGraph()
    {
        Expect(JsonToken.StartObject, "the object of a graph");
        while (Next() == JsonToken.PropertyName)
            Section((string)json.Value!);
        if (Next() != JsonToken.None)
            throw Wrong("there is more after the graph; expected the end of the file");
        foreach (var section in new[] { "schema", "nodes", "edges", "statements", "documents" })
        {
            if (!seen.Contains(section))
                throw new InputException(new InputPlace(file), $"the graph has no '{section}'; expected what 'kg export --format json' writes");
        }
        return new GraphData(
            [.. nodes.OrderBy(node => node.Id)],
            [.. edges.OrderBy(edge => edge.Id, StringComparer.Ordinal)],
            [.. statements.OrderBy(statement => statement.Id, StringComparer.Ordinal)],
            [.. documents.OrderBy(document => document.Id, StringComparer.Ordinal)]);
    }

    private void Section(string name)
    {
        if (!seen.Add(name))
            throw Wrong($"'{name}' stands twice in the graph; expected it once");
        switch (name)
        {
            case "schema":
                Schema();
                break;
            case "nodes":
                Elements("a node", record => nodes.Add(ElementReader.Node(record)));
                break;
            case "edges":
                Elements("an edge", record => edges.Add(ElementReader.Edge(record)));
                break;
            case "statements":
                Elements("a statement", record => statements.Add(ElementReader.Statement(record)));
                break;
            case "documents":
                Elements("a document", record => documents.Add(ElementReader.Document(record)));
                break;
            default:
                json.Skip();
                break;
        }
    }

    private void Schema()
    {
        if (Next() != JsonToken.String || json.Value is not "1")
            throw Wrong($"the graph is of schema '{json.Value}'; expected \"1\", the only one this program reads");
    }

    private void Elements(string what, Action<JsonRecord> add)
    {
        Expect(JsonToken.StartArray, "a list");
        var ids = new HashSet<string>(StringComparer.Ordinal);
        while (Next() == JsonToken.StartObject)
        {
            var record = new JsonRecord(JsonInput.LoadObject(json), what, file);
            if (!ids.Add(record.Text("id")))
                throw record.Wrong($"{what} of the id '{record.Text("id")}' stands twice; expected every id once");
            add(record);
        }
        if (json.TokenType != JsonToken.EndArray)
            throw Wrong($"found {json.TokenType} in the list; expected an object");
    }

    private void Expect(JsonToken token, string what)
    {
        if (Next() != token)
            throw Wrong($"found {(json.TokenType == JsonToken.None ? "the end of the file" : json.TokenType)}; expected {what}");
    }

    private JsonToken Next()
    {
        while (json.Read())
        {
            if (json.TokenType != JsonToken.Comment)
                return json.TokenType;
        }
        return JsonToken.None;
    }

    private InputException Wrong(string problem) =>
        new(json.LineNumber == 0 ? new InputPlace(file) : new InputPlace(file, json.LineNumber, json.LinePosition), problem);
}
