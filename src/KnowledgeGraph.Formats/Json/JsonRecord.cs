using System.Globalization;
using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats;

/// <summary>One JSON object under reading: its values by key and kind, and errors that say where and what was expected.</summary>
/// <param name="json">The object.</param>
/// <param name="what">What it is, with its article: <c>an edge</c>.</param>
/// <param name="file">The input's name for messages.</param>
/// <param name="lineOffset">What to add to line numbers, for a line cut out of a file.</param>
internal sealed class JsonRecord(JObject json, string what, string file, int lineOffset = 0)
{
    public bool Has(string key) => json.TryGetValue(key, StringComparison.Ordinal, out var value) && value.Type != JTokenType.Null;

    public string Text(string key) => OptionalText(key) ?? throw Wrong(json, $"{what} has no '{key}'; expected a text");

    public string? OptionalText(string key) => Optional(key, JTokenType.String, "a text")?.Value<string>();

    public int Integer(string key) => OptionalInteger(key) ?? throw Wrong(json, $"{what} has no '{key}'; expected a whole number");

    public int? OptionalInteger(string key)
    {
        if (Optional(key, JTokenType.Integer, "a whole number") is not JValue { Value: var value } token)
            return null;
        return value is long number and >= int.MinValue and <= int.MaxValue
            ? (int)number
            : throw Wrong(token, $"{what} has '{key}' {Shown(token)}; expected a whole number of 32 bits");
    }

    public double Number(string key)
    {
        if (!Has(key))
            throw Wrong(json, $"{what} has no '{key}'; expected a number");
        return JsonValues.TryNumber(json[key]!, out var number) ? number : throw Unexpected(json[key]!, key, "a number");
    }

    public EntityId Entity(string key) => OptionalEntity(key) ?? throw Wrong(json, $"{what} has no '{key}'; expected an entity id as in state:belarus");

    public EntityId? OptionalEntity(string key) => OptionalText(key) is not { } text
        ? null
        : EntityId.TryParse(text, out var id) ? id : throw Unexpected(json[key]!, key, "an entity id as in state:belarus");

    public PartialDate? OptionalDate(string key) => OptionalText(key) is not { } text
        ? null
        : PartialDate.TryParse(text, out var date) ? date : throw Unexpected(json[key]!, key, "a date as YYYY, YYYY-MM or YYYY-MM-DD");

    public T Choice<T>(string key, T otherwise)
        where T : struct, Enum
    {
        if (OptionalText(key) is not { } text)
            return otherwise;
        foreach (var choice in Enum.GetValues<T>())
        {
            if (JsonNames.Of(choice) == text)
                return choice;
        }
        throw Unexpected(json[key]!, key, $"one of {string.Join(", ", Enum.GetValues<T>().Select(JsonNames.Of))}");
    }

    public IReadOnlyList<string> Texts(string key) =>
        [.. Items(key).Select(item => item.Type == JTokenType.String ? item.Value<string>()! : throw Unexpected(item, key, "a list of texts"))];

    public IReadOnlyList<JsonRecord> Records(string key, string each) =>
        [.. Items(key).Select(item => item is JObject record ? new JsonRecord(record, each, file, lineOffset) : throw Unexpected(item, key, "a list of objects"))];

    public JsonRecord Record(string key, string part) => Has(key) && json[key] is JObject record
        ? new JsonRecord(record, part, file, lineOffset)
        : throw Wrong(json, $"{what} has no '{key}'; expected an object");

    /// <summary>The object's values but those of some keys.</summary>
    public Dictionary<string, PropertyValue> Properties(params ReadOnlySpan<string> without)
    {
        var properties = new Dictionary<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var property in json.Properties())
        {
            if (!without.Contains(property.Name))
                properties.Add(property.Name, JsonValues.Read(property.Value, token => Unexpected(token, property.Name, "a value of at most 64 bits")));
        }
        return properties;
    }

    public Timing Timing()
    {
        var (date, from, to) = (OptionalDate("date"), OptionalDate("from"), OptionalDate("to"));
        if (date is not null && (from is not null || to is not null))
            throw Wrong(json, $"{what} has a 'date' and an interval; expected one or the other");
        if (from?.Earliest > to?.Latest)
            throw Wrong(json, $"{what} holds from {from} to {to}; expected an interval that ends after it begins");
        return date is { } day ? Model.Timing.At(day) : Model.Timing.Between(from, to);
    }

    public InputException Wrong(string problem) => Wrong(json, problem);

    private JArray Items(string key) => !Has(key)
        ? throw Wrong(json, $"{what} has no '{key}'; expected a list")
        : json[key] is JArray list ? list : throw Unexpected(json[key]!, key, "a list");

    private JToken? Optional(string key, JTokenType type, string expected) => !Has(key)
        ? null
        : json[key]!.Type == type ? json[key] : throw Unexpected(json[key]!, key, expected);

    private InputException Unexpected(JToken token, string key, string expected) =>
        Wrong(token, $"{what} has '{key}' {Shown(token)}; expected {expected}");

    private InputException Wrong(JToken token, string problem)
    {
        IJsonLineInfo at = token;
        return new InputException(new InputPlace(file, at.LineNumber + lineOffset, at.LinePosition), problem);
    }

    private static string Shown(JToken token)
    {
        var text = token.ToString(Formatting.None);
        return text.Length <= 60 ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, 60)}…");
    }
}
