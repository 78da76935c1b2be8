using KnowledgeGraph.Model;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Formats;

/// <summary>
/// One line of <c>kg extract --ndjson</c>: what one document gave, as graph and as ledger, so that documents read on other
/// machines make the same graph here.
/// </summary>
/// <remarks>
/// <c>{"id","document":{…,"text"},"nodes","edges","statements","reading":{"passages","entities","mentions","statements"}}</c>:
/// the objects of <see cref="GraphJson"/>, and under <c>reading</c> what else the ledger holds, the ids of its statements in
/// reading order among it. Reading a written line gives back the same <see cref="DocumentReading"/>.
/// </remarks>
public static class ExtractionLine
{
    /// <summary>Writes the line of a document, <c>\n</c> included.</summary>
    /// <param name="reading">What reading it gave.</param>
    /// <param name="graph">The graph that follows from this reading alone; its nodes and edges are written.</param>
    /// <param name="output">Where to.</param>
    public static void Write(DocumentReading reading, GraphData graph, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = JsonOutput.OneLine(output))
            new ReadingWriter(json).Write(reading, graph);
        output.Write('\n');
    }

    /// <summary>Writes the line of an input line that could not be read: <c>{"id":…,"error":…}</c> and <c>\n</c>.</summary>
    /// <param name="id">The id that the line gave, or null where it gave none.</param>
    /// <param name="error">What is wrong with it.</param>
    /// <param name="output">Where to.</param>
    public static void WriteError(string? id, string error, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using (var json = JsonOutput.OneLine(output))
        {
            var elements = new GraphElements(json);
            json.WriteStartObject();
            elements.Text("id", id);
            elements.Text("error", error);
            json.WriteEndObject();
        }
        output.Write('\n');
    }

    /// <summary>Reads a line, where it is one that <c>kg extract</c> wrote.</summary>
    /// <param name="line">The line.</param>
    /// <param name="file">The input's name for messages.</param>
    /// <param name="lineNumber">Where in it the line stands, from 1.</param>
    /// <returns>The reading; null where the line is something else, such as the record of a document that is yet to be read.</returns>
    /// <exception cref="InputException">The line is such a one, but holds an error or is not complete.</exception>
    public static DocumentReading? Read(string line, string file, int lineNumber)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(file);
        if (Parse(line) is not { } json)
            return null;
        var record = new JsonRecord(json, "the line", file, lineNumber - 1);
        if (json["reading"] is JObject && json["document"] is JObject)
            return ReadingReader.Read(record);
        return json["error"] is JValue { Value: string error } && json["text"] is null
            ? throw record.Wrong($"the extractor could not read '{json["id"]}': {error}")
            : null;
    }

    private static JObject? Parse(string line)
    {
        try
        {
            using var reader = JsonInput.From(new StringReader(line));
            return JsonInput.LoadObject(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
