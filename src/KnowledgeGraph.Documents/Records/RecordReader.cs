using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Documents;

/// <summary>Reads JSON objects as documents; keys other than id, text, title, date and source are passed over.</summary>
internal sealed class RecordReader : IDisposable
{
    private const int Deepest = 256;

    private readonly JsonTextReader json;
    private readonly InputPlace place;
    private readonly int lineOffset;
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);

    /// <summary>A reader over JSON.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="place">The input, and where the JSON is one line of many, that line.</param>
    public RecordReader(TextReader text, InputPlace place)
    {
        json = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Double, MaxDepth = Deepest, CloseInput = false };
        this.place = place;
        lineOffset = (place.Line ?? 1) - 1;
    }

    /// <summary>The id of the last record begun, where it had come to one.</summary>
    public string? LastId { get; private set; }

    /// <summary>Whether the last record is what an extractor wrote.</summary>
    public bool IsExtracted => keys.Contains("document") && keys.Contains("nodes") && keys.Contains("statements");

    public void Dispose() => json.Close();

    /// <summary>Reads one object that is all of the input; null where it is an extractor's.</summary>
    public Record? ReadOnly(bool needsId)
    {
        Advance();
        if (json.TokenType != JsonToken.StartObject)
            throw Error($"found {Found()}, expected a record such as {{\"id\": \"...\", \"text\": \"...\"}}");
        var record = ReadObject(needsId);
        if (json.Read())
            throw Error("found more after the record's closing brace");
        return record;
    }

    /// <summary>Reads an object or an array of objects.</summary>
    public IEnumerable<Record> ReadAll()
    {
        Advance();
        if (json.TokenType == JsonToken.StartArray)
        {
            for (Advance(); json.TokenType != JsonToken.EndArray; Advance())
            {
                if (json.TokenType != JsonToken.StartObject)
                    throw Error($"found {Found()}, expected a record such as {{\"id\": \"...\", \"text\": \"...\"}}");
                yield return ReadObject(needsId: true)!;
            }
        }
        else if (json.TokenType == JsonToken.StartObject)
            yield return ReadObject(needsId: false)!;
        else
            throw Error($"found {Found()}, expected a record such as {{\"id\": \"...\", \"text\": \"...\"}} or an array of them");
    }

    private Record? ReadObject(bool needsId)
    {
        var start = Here();
        keys.Clear();
        LastId = null;
        string? text = null, title = null, source = null;
        PartialDate? date = null;
        for (Advance(); json.TokenType == JsonToken.PropertyName; Advance())
        {
            var key = (string)json.Value!;
            if (!keys.Add(key))
                throw Error($"the key '{key}' is there twice");
            Advance();
            switch (key)
            {
                case "id": LastId = Scalar(key); break;
                case "text": text = Text(key); break;
                case "title": title = Text(key); break;
                case "date": date = Text(key) is { Length: > 0 } given ? RecordDate.Parse(given, Here()) : null; break;
                case "source": source = Source(); break;
                default: json.Skip(); break;
            }
        }
        if (IsExtracted)
            return null;
        if (needsId && string.IsNullOrWhiteSpace(LastId))
            throw new InputException(start, "the record has no \"id\"");
        return text is null ? throw new InputException(start, "the record has no \"text\"") : new Record(Blank(LastId), text, Blank(title), date, Blank(source));
    }

    private string? Text(string key) => json.TokenType switch
    {
        JsonToken.String => (string)json.Value!,
        JsonToken.Null => null,
        _ => throw Error($"found {Found()} as '{key}', expected a text in quotation marks"),
    };

    private string? Scalar(string key) => json.TokenType == JsonToken.Integer ? Convert.ToString(json.Value, System.Globalization.CultureInfo.InvariantCulture) : Text(key);

    /// <summary>A source in words; other corpora have lists and objects under this key, which name none.</summary>
    private string? Source()
    {
        if (json.TokenType is JsonToken.String or JsonToken.Null)
            return Text("source");
        json.Skip();
        return null;
    }

    private void Advance()
    {
        if (!json.Read())
            throw Error("ends before the JSON is complete");
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private string Found() => json.TokenType switch
    {
        JsonToken.StartArray => "a list",
        JsonToken.StartObject => "an object",
        JsonToken.String => "a text",
        JsonToken.Integer or JsonToken.Float => "a number",
        JsonToken.Boolean => "true or false",
        JsonToken.Null => "null",
        _ => "something else",
    };

    private InputPlace Here() => place with { Line = lineOffset + Math.Max(1, json.LineNumber), Column = Math.Max(1, json.LinePosition) };

    private InputException Error(string problem) => new(Here(), problem);

    /// <summary>What the JSON parser objects to, in this project's words and with the place in the whole input.</summary>
    public InputException Malformed(JsonReaderException exception)
    {
        var end = exception.Message.IndexOf(" Path '", StringComparison.Ordinal);
        var what = (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
        return new InputException(place with { Line = lineOffset + Math.Max(1, exception.LineNumber), Column = exception.LinePosition + 1 }, $"is not JSON: {what}", exception);
    }
}
