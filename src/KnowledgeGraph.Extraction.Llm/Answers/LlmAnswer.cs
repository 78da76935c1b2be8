using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Extraction.Llm;

/// <summary>What the model answered.</summary>
/// <param name="Claims">What it claims; null where the answer has not the form asked for.</param>
/// <param name="Problem">What is wrong with it; null where nothing is.</param>
internal sealed record LlmAnswer(IReadOnlyList<Claim>? Claims, string? Problem)
{
    public static LlmAnswer None(string problem) => new(null, problem);

    /// <summary>Reads an answer; words around the JSON object are passed over.</summary>
    public static LlmAnswer Parse(string text)
    {
        int start = text.IndexOf('{', StringComparison.Ordinal), end = text.LastIndexOf('}');
        if (start < 0 || end < start)
            return None("the answer holds no JSON object");
        try
        {
            using var reader = new JsonTextReader(new StringReader(text[start..(end + 1)])) { DateParseHandling = DateParseHandling.None };
            return JObject.Load(reader)["statements"] is JArray statements && statements.All(statement => statement is JObject)
                ? new LlmAnswer([.. statements.Cast<JObject>().Select(Claim.Of)], null)
                : None("the answer has no list of statements");
        }
        catch (JsonReaderException)
        {
            return None("the answer is not valid JSON");
        }
    }
}
