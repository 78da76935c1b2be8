using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Loading;

/// <summary>Writes values that stand in a list or under names, each as a given writer does.</summary>
internal static class JsonContainers
{
    public static void WriteItems(JsonWriter writer, IEnumerable<Value> items, Action<JsonWriter, Value> write)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            write(writer, item);
        writer.WriteEndArray();
    }

    public static void WriteEntries<T>(JsonWriter writer, IReadOnlyDictionary<string, T> entries, Action<JsonWriter, Value> write)
        where T : Value
    {
        writer.WriteStartObject();
        foreach (var (name, value) in entries)
        {
            writer.WritePropertyName(name);
            write(writer, value);
        }
        writer.WriteEndObject();
    }
}
