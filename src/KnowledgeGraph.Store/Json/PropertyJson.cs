using System.Globalization;
using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Store;

/// <summary>Properties as the file keeps them: JSON that keeps every kind of value apart, sorted by name.</summary>
internal static class PropertyJson
{
    private static readonly SortedDictionary<string, PropertyValue> None = new(StringComparer.Ordinal);

    private static readonly JsonLoadSettings Strict = new() { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error };

    /// <summary>The text; null where there are no properties.</summary>
    public static string? Write(IReadOnlyDictionary<string, PropertyValue> properties) =>
        properties.Count == 0 ? null : ToJson(properties).ToString(Formatting.None);

    /// <summary>The properties of a text; none for null.</summary>
    public static IReadOnlyDictionary<string, PropertyValue> Read(string? text) => text is null
        ? None
        : FromJson(Parse<JObject>(text));

    /// <summary>Reads JSON without guessing dates.</summary>
    public static T Parse<T>(string text)
        where T : JToken
    {
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
        return (T)JToken.Load(reader, Strict);
    }

    /// <summary>One value as text.</summary>
    public static string WriteValue(PropertyValue value) => ToJson(value).ToString(Formatting.None);

    /// <summary>The value of a text that <see cref="WriteValue"/> wrote.</summary>
    public static PropertyValue ReadValue(string text) => FromJson(Parse<JToken>(text));

    public static JObject ToJson(IReadOnlyDictionary<string, PropertyValue> properties) =>
        new(properties.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new JProperty(entry.Key, ToJson(entry.Value))));

    public static IReadOnlyDictionary<string, PropertyValue> FromJson(JObject json)
    {
        var properties = new SortedDictionary<string, PropertyValue>(StringComparer.Ordinal);
        foreach (var (name, value) in json)
            properties.Add(name, FromJson(value!));
        return properties;
    }

    private static JToken ToJson(Value value) => value switch
    {
        StringValue text => text.Text,
        IntegerValue integer => integer.Number,
        FloatValue real when double.IsFinite(real.Number) => real.Number,
        FloatValue real => new JObject(new JProperty("float", real.Number.ToString(CultureInfo.InvariantCulture))),
        BooleanValue boolean => boolean.Truth,
        DateValue { EpochDay: < -719162 or > 2932896 } date => new JObject(new JProperty("day", date.EpochDay)),
        DateValue date => new JObject(new JProperty("date", date.Day.ToString("O", CultureInfo.InvariantCulture))),
        ListValue list => new JArray(list.Items.Select(ToJson)),
        MapValue map => new JObject(new JProperty("map", new JObject(map.Entries.Select(entry => new JProperty(entry.Key, ToJson(entry.Value)))))),
        NullValue => JValue.CreateNull(),
        _ when TemporalJson.Write(value) is { } temporal => temporal,
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be stored in a property.", nameof(value)),
    };

    private static PropertyValue FromJson(JToken json) => json.Type switch
    {
        JTokenType.String => new StringValue((string)json!),
        JTokenType.Integer => new IntegerValue((long)json),
        JTokenType.Float => new FloatValue((double)json),
        JTokenType.Boolean => new BooleanValue((bool)json),
        JTokenType.Array => new ListValue([.. json.Select(FromJson)]),
        JTokenType.Object => FromTagged(((JObject)json).Properties().First()),
        _ => NullValue.Instance,
    };

    private static PropertyValue FromTagged(JProperty tagged) => tagged.Name switch
    {
        "date" => new DateValue(DateOnly.ParseExact((string)tagged.Value!, "O", CultureInfo.InvariantCulture)),
        "float" => new FloatValue(double.Parse((string)tagged.Value!, CultureInfo.InvariantCulture)),
        "map" => new MapValue(FromJson((JObject)tagged.Value).ToDictionary(entry => entry.Key, entry => (Value)entry.Value)),
        _ => TemporalJson.Read(tagged.Name, tagged.Value),
    };
}
