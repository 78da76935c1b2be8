using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Loading;

/// <summary>Writes values by name, each as a given writer does.</summary>
internal static class JsonEntries
{
    public static void Write<T>(JsonWriter writer, IReadOnlyDictionary<string, T> entries, Action<JsonWriter, Value> write)
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
