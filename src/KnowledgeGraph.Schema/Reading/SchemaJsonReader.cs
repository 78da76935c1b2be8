using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Schema;

/// <summary>Reads a schema file as JSON with comments; a repeated key is a fault like any other breach of form.</summary>
internal static class SchemaJsonReader
{
    private static readonly JsonLoadSettings Strict = new()
    {
        CommentHandling = CommentHandling.Ignore,
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
        LineInfoHandling = LineInfoHandling.Load,
    };

    /// <summary>The object that the file holds; null where there is none, and the fault is noted.</summary>
    public static SchemaFields? Read(SchemaFile file, SchemaFaults faults)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(file.Read())) { DateParseHandling = DateParseHandling.None };
            var root = JToken.ReadFrom(reader, Strict);
            RefuseWhatFollows(reader);
            if (root is JObject json)
                return new SchemaFields(json, file.Path, faults);
            faults.Add(new InputPlace(file.Path, ((IJsonLineInfo)root).LineNumber), SchemaErrors.NotAnObject);
        }
        catch (JsonReaderException broken)
        {
            faults.Add(new InputPlace(file.Path, Math.Max(broken.LineNumber, 1)), SchemaErrors.Malformed(FirstSentence(broken.Message)));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            faults.Add(new InputPlace(file.Path), SchemaErrors.CannotRead(unreadable.Message));
        }
        return null;
    }

    /// <summary>Reads on to the end: the reader itself refuses all but comments there.</summary>
    private static void RefuseWhatFollows(JsonTextReader reader)
    {
        while (reader.Read())
        {
        }
    }

    /// <summary>The library ends its messages with path and line, which stand in the place already.</summary>
    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". Path '", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }
}
