using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Schema;

/// <summary>The schema as one JSON document, with everything resolved that its files leave to be looked up.</summary>
public static class SchemaJson
{
    /// <summary>The document: <c>labels</c> and <c>edgeTypes</c>, sorted by name; what a type does not have is left out.</summary>
    public static string Render(GraphSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var document = new JObject
        {
            ["labels"] = new JArray(schema.NodeTypes.Select(Label)),
            ["edgeTypes"] = new JArray(schema.EdgeTypes.Select(Edge)),
        };
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var writer = new JsonTextWriter(text) { Formatting = Formatting.Indented, CloseOutput = false })
            document.WriteTo(writer);
        return text + "\n";
    }

    private static JObject Label(NodeType node) => Present(
        ("name", node.Name),
        ("meaning", node.Meaning),
        ("labels", new JArray(node.Labels)),
        ("abstract", node.IsAbstract ? true : null),
        ("provenance", node.IsEntity ? null : true),
        ("idKind", node.IdKind),
        ("properties", new JArray(node.Properties.Select(Property))),
        ("wikidata", new JArray(node.Wikidata)),
        ("examples", new JArray(node.Examples)));

    private static JObject Edge(EdgeType edge) => Present(
        ("name", edge.Name),
        ("group", Word(edge.Group)),
        ("meaning", edge.Meaning),
        ("reading", edge.Reading),
        ("inverse", edge.Symmetric ? null : edge.InverseReading),
        ("symmetric", edge.Symmetric),
        ("from", new JArray(edge.From)),
        ("to", new JArray(edge.To)),
        ("keyProperties", new JArray(edge.Rule.KeyProperties)),
        ("properties", new JArray(edge.Properties.Select(Property))),
        ("wikidata", new JArray(edge.Wikidata.Select(Wikidata))),
        ("plover", edge.Plover),
        ("cameo", edge.Plover is null ? null : new JArray(edge.Cameo)),
        ("example", edge.Example),
        ("counterExample", edge.CounterExample is { } counter
            ? new JObject { ["sentence"] = counter.Sentence, ["because"] = counter.Because }
            : null));

    private static JObject Property(PropertyType property) => Present(
        ("name", property.Name),
        ("kind", Word(property.Kind)),
        ("meaning", property.Meaning),
        ("required", property.Required ? true : null),
        ("key", property.Key ? true : null),
        ("values", property.Values.Count > 0 ? new JArray(property.Values) : null));

    private static JObject Wikidata(WikidataProperty property) =>
        Present(("property", property.Id), ("inverse", property.Inverse ? true : null));

    private static JObject Present(params ReadOnlySpan<(string Key, JToken? Value)> entries)
    {
        var json = new JObject();
        foreach (var (key, value) in entries)
        {
            if (value is not null && value.Type != JTokenType.Null)
                json[key] = value;
        }
        return json;
    }

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
