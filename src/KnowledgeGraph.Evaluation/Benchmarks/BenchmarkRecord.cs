using KnowledgeGraph.Model;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Evaluation;

/// <summary>One record of a benchmark's file, with its place for messages.</summary>
internal sealed class BenchmarkRecord(JObject json, InputPlace place)
{
    /// <summary>A text that must be there.</summary>
    public string Text(string key) => OptionalText(key) ?? throw Wrong(key, "a text");

    public string? OptionalText(string key) => json[key] switch
    {
        null or JValue { Value: null } => null,
        JValue { Value: string text } => text,
        _ => throw Wrong(key, "a text"),
    };

    public int Number(string key) => json[key] is JValue { Value: long number } ? (int)number : throw Wrong(key, "a whole number");

    /// <summary>A list of texts that must be there.</summary>
    public IReadOnlyList<string> Texts(string key) => TextsOf(json[key]) ?? throw Wrong(key, "a list of texts");

    /// <summary>A list of lists of texts that must be there.</summary>
    public IReadOnlyList<IReadOnlyList<string>> TextLists(string key) => json[key] is JArray lists
        ? [.. lists.Select(list => TextsOf(list) ?? throw Wrong(key, "a list of lists of texts"))]
        : throw Wrong(key, "a list of lists of texts");

    /// <summary>A list of records; none where the key is absent.</summary>
    public IReadOnlyList<BenchmarkRecord> Records(string key) => RecordsOf(json[key], key);

    /// <summary>A list of lists of records that must be there.</summary>
    public IReadOnlyList<IReadOnlyList<BenchmarkRecord>> RecordLists(string key) => json[key] is JArray lists
        ? [.. lists.Select(list => RecordsOf(list, key))]
        : throw Wrong(key, "a list of lists of objects");

    private IReadOnlyList<BenchmarkRecord> RecordsOf(JToken? token, string key) => token switch
    {
        null => [],
        JArray list => [.. list.Select(item => item is JObject inner ? new BenchmarkRecord(inner, place) : throw Wrong(key, "a list of objects"))],
        _ => throw Wrong(key, "a list of objects"),
    };

    private static IReadOnlyList<string>? TextsOf(JToken? token) =>
        token is JArray list && list.All(item => item is JValue { Value: string }) ? [.. list.Select(item => (string)item!)] : null;

    private InputException Wrong(string key, string expected) =>
        new(place, $"'{key}' is missing or not what it should be; expected {expected}.");
}
