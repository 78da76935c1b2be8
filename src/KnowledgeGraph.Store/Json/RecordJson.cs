using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Store;

/// <summary>An entity's record as the file keeps it; equal records give equal texts.</summary>
internal static class RecordJson
{
    public static string Write(EntityRecord record) => ToJson(record).ToString(Formatting.None);

    public static EntityRecord Read(string text) => FromJson(PropertyJson.Parse<JObject>(text));

    public static JObject ToJson(EntityRecord record) => new(
        new JProperty("id", record.Id.Value),
        new JProperty("labels", new JArray(record.Labels)),
        new JProperty("name", record.Name),
        new JProperty("aliases", new JArray(record.KnownAliases)),
        new JProperty("properties", PropertyJson.ToJson(record.Properties)));

    public static EntityRecord FromJson(JObject json) => new(
        EntityId.Parse((string)json["id"]!),
        [.. json["labels"]!.Select(label => (string)label!)],
        (string)json["name"]!,
        [.. json["aliases"]!.Select(alias => (string)alias!)],
        PropertyJson.FromJson((JObject)json["properties"]!));
}
