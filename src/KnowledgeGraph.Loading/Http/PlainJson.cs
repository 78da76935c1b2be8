using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Loading;

/// <summary>Writes values as JSON without their kinds, which a server reads in half the time. Only for what JSON itself keeps apart.</summary>
internal static class PlainJson
{
    /// <summary>True where JSON alone says what each of the values is.</summary>
    public static bool Suffices(IEnumerable<Value> values) => values.All(Suffices);

    /// <summary>Writes values by name.</summary>
    public static void WriteEntries<T>(JsonWriter writer, IReadOnlyDictionary<string, T> entries)
        where T : Value => JsonContainers.WriteEntries(writer, entries, Write);

    private static bool Suffices(Value value) => value switch
    {
        NullValue or BooleanValue or StringValue or IntegerValue => true,
        FloatValue real => double.IsFinite(real.Number),
        ListValue list => Suffices(list.Items),
        MapValue map => Suffices(map.Entries.Values),
        _ => false,
    };

    private static void Write(JsonWriter writer, Value value)
    {
        switch (value)
        {
            case BooleanValue truth:
                writer.WriteValue(truth.Truth);
                break;
            case StringValue text:
                writer.WriteValue(text.Text);
                break;
            case IntegerValue integer:
                writer.WriteValue(integer.Number);
                break;
            case FloatValue real:
                writer.WriteValue(real.Number);
                break;
            case ListValue list:
                JsonContainers.WriteItems(writer, list.Items, Write);
                break;
            case MapValue map:
                WriteEntries(writer, map.Entries);
                break;
            default:
                writer.WriteNull();
                break;
        }
    }
}
