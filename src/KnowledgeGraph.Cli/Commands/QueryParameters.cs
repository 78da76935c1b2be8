using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli;

/// <summary>Reads query parameters from the command line, <c>NAME=JSON</c>.</summary>
internal static class QueryParameters
{
    /// <summary>The parameter's name and value; null where the text is none.</summary>
    public static (string Name, PropertyValue Value)? Read(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0)
            return null;
        try
        {
            using var reader = new JsonTextReader(new StringReader(text[(equals + 1)..])) { DateParseHandling = DateParseHandling.None };
            return (text[..equals].TrimStart('$'), ValueOf(JToken.Load(reader)));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static PropertyValue ValueOf(JToken token) => token switch
    {
        JArray array => new ListValue([.. array.Select(ValueOf)]),
        JObject map => new MapValue(map.Properties().ToDictionary(entry => entry.Name, entry => (Value)ValueOf(entry.Value), StringComparer.Ordinal)),
        { Type: JTokenType.Integer } => (long)token,
        { Type: JTokenType.Float } => (double)token,
        { Type: JTokenType.Boolean } => (bool)token,
        { Type: JTokenType.Null } => NullValue.Instance,
        _ => (string)token!,
    };
}
