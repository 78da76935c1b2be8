using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace KnowledgeGraph.Evaluation;

/// <summary>A score as JSON for a program.</summary>
public static class ScoreJson
{
    /// <summary>One object on one line: <c>{"entities":{…},"edges":{…},"dates":…,"grounded":…}</c>.</summary>
    public static string Of(GraphScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        var text = new StringBuilder();
        using (var json = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)))
        {
            json.WriteStartObject();
            Entities(json, score.Entities);
            Edges(json, score.Edges);
            Number(json, "dates", score.Edges.DateShare);
            Number(json, "grounded", score.Edges.GroundedShare);
            json.WriteEndObject();
        }
        return text.ToString();
    }

    private static void Entities(JsonTextWriter json, EntityScore score)
    {
        json.WritePropertyName("entities");
        json.WriteStartObject();
        Measure(json, score.Measure);
        Number(json, "typed", score.TypedShare);
        Count(json, "duplicates", score.Duplicates);
        Count(json, "unknown", score.Unknown);
        json.WriteEndObject();
    }

    private static void Edges(JsonTextWriter json, EdgeScore score)
    {
        json.WritePropertyName("edges");
        json.WriteStartObject();
        Measure(json, score.Measure);
        Count(json, "predicted", score.Predicted);
        Count(json, "hits", score.Hits);
        Count(json, "wrong", score.Wrong);
        Count(json, "neutral", score.Neutral);
        Count(json, "required", score.Required);
        json.WriteEndObject();
    }

    private static void Measure(JsonTextWriter json, Measure measure)
    {
        Number(json, "precision", measure.Precision);
        Number(json, "recall", measure.Recall);
        Number(json, "f1", measure.F1);
    }

    private static void Number(JsonTextWriter json, string key, double? number)
    {
        json.WritePropertyName(key);
        json.WriteValue(number);
    }

    private static void Count(JsonTextWriter json, string key, int count)
    {
        json.WritePropertyName(key);
        json.WriteValue(count);
    }
}
