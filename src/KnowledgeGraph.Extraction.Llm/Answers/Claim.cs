using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Extraction.Llm;

/// <summary>One statement as the model words it; what is missing is empty.</summary>
internal sealed record Claim(string Subject, string Type, string Object, string Quote, string Date, string Polarity, string Modality)
{
    public static Claim Of(JObject json) => new(
        Text(json, "subject"), Text(json, "type"), Text(json, "object"), Text(json, "quote"), Text(json, "date"), Text(json, "polarity"), Text(json, "modality"));

    private static string Text(JObject json, string key) => json[key] is JValue { Value: string text } ? text.Trim() : "";
}
