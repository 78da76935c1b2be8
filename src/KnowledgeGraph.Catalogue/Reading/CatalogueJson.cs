using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Catalogue;

/// <summary>Reads a catalogue file as JSON with comments; a repeated key is a fault like any other breach of form.</summary>
internal static class CatalogueJson
{
    private static readonly JsonLoadSettings Strict = new()
    {
        CommentHandling = CommentHandling.Ignore,
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
        LineInfoHandling = LineInfoHandling.Load,
    };

    /// <summary>The object that the file holds; null where there is none, and the fault is noted.</summary>
    public static Fields? Read(string path, FaultList faults)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(path)) { DateParseHandling = DateParseHandling.None };
            var root = JToken.ReadFrom(reader, Strict);
            while (reader.Read())
            {
                if (reader.TokenType != JsonToken.Comment)
                    faults.Add(new InputPlace(path, reader.LineNumber), CatalogueErrors.TextAfterObject);
            }
            if (root is JObject json)
                return new Fields(json, path, faults);
            faults.Add(new InputPlace(path, ((IJsonLineInfo)root).LineNumber), CatalogueErrors.NotAnObject);
        }
        catch (JsonReaderException broken)
        {
            faults.Add(new InputPlace(path, Math.Max(broken.LineNumber, 1)), CatalogueErrors.Malformed(FirstSentence(broken.Message)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            faults.Add(new InputPlace(path), CatalogueErrors.CannotRead(unreadable.Message));
        }
        return null;
    }

    /// <summary>The library ends its messages with path and line, which stand in the place already.</summary>
    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". Path '", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
