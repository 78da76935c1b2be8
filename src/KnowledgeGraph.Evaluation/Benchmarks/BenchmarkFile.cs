using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Evaluation;

/// <summary>Reads the records of a benchmark's file.</summary>
internal static class BenchmarkFile
{
    /// <summary>The records of a file with one JSON object a line; empty lines are skipped.</summary>
    public static IEnumerable<BenchmarkRecord> Lines(string path)
    {
        var number = 0;
        var some = false;
        foreach (var line in Text(path).Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            some = true;
            yield return Parse(line, new InputPlace(path, number)) is JObject json
                ? new BenchmarkRecord(json, new InputPlace(path, number))
                : throw new InputException(new InputPlace(path, number), "is not a JSON object; expected one record a line.");
        }
        if (!some)
            throw new InputException(new InputPlace(path), "holds no record; expected one JSON object a line.");
    }

    /// <summary>The records of a file that is one JSON list of objects.</summary>
    public static IEnumerable<BenchmarkRecord> Items(string path)
    {
        if (Parse(Text(path), new InputPlace(path)) is not JArray { Count: > 0 } items)
            throw new InputException(new InputPlace(path), "is not a JSON list with records; expected [{…}, …].");
        foreach (var item in items)
        {
            var place = new InputPlace(path, ((IJsonLineInfo)item).LineNumber, ((IJsonLineInfo)item).LinePosition);
            yield return item is JObject json
                ? new BenchmarkRecord(json, place)
                : throw new InputException(place, "is not a JSON object; expected a list of records.");
        }
    }

    private static string Text(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new InputPlace(path), $"cannot be read: {error.Message}", error);
        }
    }

    private static JToken Parse(string json, InputPlace place)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
            return JToken.Load(reader);
        }
        catch (JsonReaderException error)
        {
            var at = place.Line is null ? new InputPlace(place.File, error.LineNumber, error.LinePosition) : place with { Column = error.LinePosition };
            throw new InputException(at, "is not valid JSON; expected a record of the benchmark.", error);
        }
    }
}
