using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats;

/// <summary>Property values as JSON, both ways, no kind lost.</summary>
internal static class JsonValues
{
    private const string DateKey = "$date";
    private const string FloatKey = "$float";
    private const string MapKey = "$map";

    public static void Write(JsonWriter json, Value value)
    {
        switch (value)
        {
            case NullValue:
                json.WriteNull();
                break;
            case BooleanValue boolean:
                json.WriteValue(boolean.Truth);
                break;
            case IntegerValue integer:
                json.WriteValue(integer.Number);
                break;
            case FloatValue real:
                WriteNumber(json, real.Number);
                break;
            case StringValue text:
                json.WriteValue(text.Text);
                break;
            case DateValue date:
                WriteMarked(json, DateKey, date.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case ListValue list:
                WriteList(json, list);
                break;
            case MapValue map:
                WriteMap(json, map);
                break;
            default:
                throw new ArgumentException($"A {value.GetType().Name} is no property value.", nameof(value));
        }
    }

    public static void WriteNumber(JsonWriter json, double number)
    {
        if (double.IsFinite(number))
            json.WriteValue(number);
        else
            WriteMarked(json, FloatKey, number.ToString("R", CultureInfo.InvariantCulture));
    }

    public static bool TryNumber(JToken token, out double number)
    {
        number = 0;
        if (token is JObject { Count: 1 } marked && marked.Property(FloatKey, StringComparison.Ordinal)?.Value is JValue { Value: string text })
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
        if (token is not JValue { Value: long or double } value)
            return false;
        number = Convert.ToDouble(value.Value, CultureInfo.InvariantCulture);
        return true;
    }

    public static PropertyValue Read(JToken token, Func<JToken, InputException> wrong) => token switch
    {
        JArray list => new ListValue([.. list.Select(item => Read(item, wrong))]),
        JObject map => ReadObject(map, wrong),
        JValue { Value: null } => NullValue.Instance,
        JValue { Value: bool truth } => new BooleanValue(truth),
        JValue { Value: long number } => new IntegerValue(number),
        JValue { Value: double number } => new FloatValue(number),
        JValue { Value: string text } => new StringValue(text),
        _ => throw wrong(token),
    };

    private static PropertyValue ReadObject(JObject map, Func<JToken, InputException> wrong)
    {
        if (map.Count == 1 && map.First is JProperty { Name: DateKey or FloatKey or MapKey } marked)
        {
            return marked switch
            {
                { Name: MapKey, Value: JObject inner } => ReadMap(inner, wrong),
                { Name: FloatKey } when TryNumber(map, out var number) => new FloatValue(number),
                { Name: DateKey, Value: JValue { Value: string text } }
                    when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new DateValue(day),
                _ => throw wrong(map),
            };
        }
        return ReadMap(map, wrong);
    }

    private static MapValue ReadMap(JObject map, Func<JToken, InputException> wrong) =>
        new(map.Properties().ToDictionary(entry => entry.Name, Value (entry) => Read(entry.Value, wrong), StringComparer.Ordinal));

    private static void WriteList(JsonWriter json, ListValue list)
    {
        json.WriteStartArray();
        foreach (var item in list.Items)
            Write(json, item);
        json.WriteEndArray();
    }

    private static void WriteMap(JsonWriter json, MapValue map)
    {
        var looksMarked = map.Entries.Count == 1 && map.Entries.Keys.Single() is DateKey or FloatKey or MapKey;
        if (looksMarked)
        {
            json.WriteStartObject();
            json.WritePropertyName(MapKey);
        }
        json.WriteStartObject();
        foreach (var (key, value) in map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            json.WritePropertyName(key);
            Write(json, value);
        }
        json.WriteEndObject();
        if (looksMarked)
            json.WriteEndObject();
    }

    private static void WriteMarked(JsonWriter json, string mark, string text)
    {
        Debug.Assert(mark.StartsWith('$'), "Marks begin with a dollar sign.");
        json.WriteStartObject();
        json.WritePropertyName(mark);
        json.WriteValue(text);
        json.WriteEndObject();
    }
}
