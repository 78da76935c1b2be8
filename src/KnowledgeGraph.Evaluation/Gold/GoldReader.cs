using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Evaluation;

/// <summary>Makes a gold file of its JSON text.</summary>
internal sealed class GoldReader(string path)
{
    public static GoldFile Read(string json, string path) => new GoldReader(path).Read(json);

    private GoldFile Read(string text)
    {
        var json = Parse(text);
        var entities = Objects(json, "entities").Select(Entity).ToList();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < entities.Count; i++)
        {
            if (!ids.Add(entities[i].Id))
                throw Wrong(Objects(json, "entities").ElementAt(i), $"the entity '{entities[i].Id}' stands twice; expected every id once");
        }
        return new GoldFile(
            Path.GetFileNameWithoutExtension(path), OptionalText(json, "document"), entities, [.. Objects(json, "edges").Select(edge => Edge(edge, ids))]);
    }

    private JObject Parse(string text)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
            return JObject.Load(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
        }
        catch (JsonReaderException error)
        {
            throw new InputException(new InputPlace(path, error.LineNumber, error.LinePosition), "is not valid JSON; expected a gold file", error);
        }
    }

    private GoldEntity Entity(JObject json) => new(
        Text(json, "id"), Texts(json, "labels"), Text(json, "name"), json.ContainsKey("aliases") ? Texts(json, "aliases") : [], Required(json));

    private GoldEdge Edge(JObject json, HashSet<string> ids) =>
        new(Ids(json, "s", ids), Texts(json, "t"), Ids(json, "o", ids), OptionalText(json, "date"), OptionalText(json, "quote") ?? "", Required(json));

    private IReadOnlyList<string> Ids(JObject json, string key, HashSet<string> known)
    {
        var ids = Texts(json, key);
        return ids.FirstOrDefault(id => !known.Contains(id)) is { } unknown
            ? throw Wrong(json[key]!, $"'{key}' names the entity '{unknown}', which is not among the entities{NearNames.Hint(unknown, known)}")
            : ids;
    }

    private bool Required(JObject json) => json["required"] switch
    {
        null => true,
        JValue { Value: bool required } => required,
        var other => throw Wrong(other, "'required' is not what it should be; expected true or false"),
    };

    private IEnumerable<JObject> Objects(JObject json, string key) => json[key] is JArray list
        ? list.Select(item => item as JObject ?? throw Wrong(item, $"an item of '{key}' is not what it should be; expected an object"))
        : throw Wrong(json[key] ?? json, $"there is no list '{key}'; expected the entities and edges of a gold file");

    private IReadOnlyList<string> Texts(JObject json, string key) => json[key] is JArray { Count: var count } list && (count > 0 || key == "aliases")
        ? [.. list.Select(item => item is JValue { Value: string text } ? text : throw Wrong(item, $"an item of '{key}' is not what it should be; expected a text"))]
        : throw Wrong(json[key] ?? json, $"'{key}' is missing or empty; expected a list of texts");

    private string Text(JObject json, string key) => OptionalText(json, key) ?? throw Wrong(json, $"there is no '{key}'; expected a text");

    private string? OptionalText(JObject json, string key) => json[key] switch
    {
        null or JValue { Value: null } => null,
        JValue { Value: string text } => text,
        var other => throw Wrong(other, $"'{key}' is not what it should be; expected a text"),
    };

    private InputException Wrong(JToken token, string problem)
    {
        IJsonLineInfo at = token;
        return new InputException(new InputPlace(path, at.LineNumber, at.LinePosition), problem);
    }
}
