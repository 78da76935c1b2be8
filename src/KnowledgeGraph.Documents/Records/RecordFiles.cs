using System.Text;
using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Documents;

/// <summary>Reads files of records: JSON as a whole, NDJSON line by line.</summary>
internal static class RecordFiles
{
    /// <summary>Reads an object or an array of them; from a broken place on nothing more can be read.</summary>
    public static IEnumerable<ReadResult> ReadJson(TextReader reader, InputPlace place, string id)
    {
        using var records = new RecordReader(reader, place);
        using var each = records.ReadAll().GetEnumerator();
        for (var more = true; more;)
        {
            ReadResult? result;
            try
            {
                more = each.MoveNext();
                result = !more ? null : each.Current is null
                    ? throw new InputException(place, "holds what an extractor wrote; give it line by line, as ndjson")
                    : new DocumentResult(each.Current.ToDocument(id), place, Bytes(each.Current.Text));
            }
            catch (InputException error)
            {
                (more, result) = (false, new UnreadableInput(error, records.LastId, 0));
            }
            catch (JsonReaderException error)
            {
                (more, result) = (false, new UnreadableInput(records.Malformed(error), records.LastId, 0));
            }
            if (result is not null)
                yield return result;
        }
    }

    /// <summary>Reads a record a line; a broken line is one error and the next is read.</summary>
    public static IEnumerable<ReadResult> ReadLines(TextReader reader, InputPlace place)
    {
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return ReadLine(line, place with { Line = number });
        }
    }

    private static ReadResult ReadLine(string line, InputPlace place)
    {
        using var text = new StringReader(line);
        using var records = new RecordReader(text, place);
        var bytes = Bytes(line) + 1;
        try
        {
            return records.ReadOnly(needsId: true) is { } record
                ? new DocumentResult(record.ToDocument(""), place, bytes)
                : new ExtractedLine(line, place, bytes);
        }
        catch (InputException error)
        {
            return new UnreadableInput(error, records.LastId, bytes);
        }
        catch (JsonReaderException error)
        {
            return new UnreadableInput(records.Malformed(error), records.LastId, bytes);
        }
    }

    private static long Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
