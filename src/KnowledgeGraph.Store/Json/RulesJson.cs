using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Store;

/// <summary>What tells edges apart, by type, as the file keeps it; sorted, so that equal rules give equal texts.</summary>
internal static class RulesJson
{
    public static string Write(IReadOnlyDictionary<string, EdgeRule> rules) => new JObject(
        rules.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new JProperty(entry.Key, new JObject(
            new JProperty("symmetric", entry.Value.Symmetric),
            new JProperty("keys", new JArray(entry.Value.KeyProperties.Order(StringComparer.Ordinal))))))).ToString(Formatting.None);

    public static IReadOnlyDictionary<string, EdgeRule> Read(string text)
    {
        var rules = new SortedDictionary<string, EdgeRule>(StringComparer.Ordinal);
        foreach (var (type, rule) in PropertyJson.Parse<JObject>(text))
            rules.Add(type, new EdgeRule((bool)rule!["symmetric"]!, [.. rule["keys"]!.Select(name => (string)name!)]));
        return rules;
    }
}
