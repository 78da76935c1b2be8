using System.Globalization;
using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats;

/// <summary>JSON readers that guess nothing: dates stay texts, a repeated key is an error.</summary>
internal static class JsonInput
{
    private static readonly JsonLoadSettings Strict = new()
    {
        CommentHandling = CommentHandling.Ignore,
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
        LineInfoHandling = LineInfoHandling.Load,
    };

    public static JsonTextReader From(TextReader input) => new(input)
    {
        Culture = CultureInfo.InvariantCulture,
        DateParseHandling = DateParseHandling.None,
        FloatParseHandling = FloatParseHandling.Double,
    };

    /// <summary>Runs a reading step, and tells its errors as the user's.</summary>
    public static T Guarded<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException error)
        {
            var (line, column) = error is JsonReaderException at ? (at.LineNumber, at.LinePosition) : (0, 0);
            var place = line > 0 ? new InputPlace(file, line, column) : new InputPlace(file);
            throw new InputException(place, $"is not valid JSON: {Sentence(error.Message)}", error);
        }
    }

    public static JObject LoadObject(JsonTextReader reader) => JObject.Load(reader, Strict);

    // The library ends its message with path and position, which the place says already.
    private static string Sentence(string message)
    {
        var end = message.IndexOf(" Path '", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
