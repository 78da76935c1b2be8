using System.Text;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Reads one stream by its format.</summary>
internal static class InputReading
{
    public static IEnumerable<ReadResult> Read(Stream stream, InputPlace place, string id, InputFormat? format) => format switch
    {
        InputFormat.Ndjson => Records(stream, place, RecordFiles.ReadLines),
        InputFormat.Json => Records(stream, place, (reader, at) => RecordFiles.ReadJson(reader, at, id)),
        InputFormat.Text => Texts(TextInput.Open(stream, place), place, id),
        InputFormat.Markdown => One(stream, place, id, text => MarkdownDraft.Of(text, place)),
        InputFormat.Html => One(stream, place, id, HtmlDraft.Of, HtmlCharset.Declared),
        InputFormat.Docx => Whole(DocxDraft.Of(stream, place), place, id, stream),
        InputFormat.Pdf => Whole(TextDraft.Of(PdfText.Of(stream, place), place), place, id, stream),
        _ => Guessed(stream, place, id),
    };

    private static IEnumerable<ReadResult> Records(Stream stream, InputPlace place, Func<TextReader, InputPlace, IEnumerable<ReadResult>> read)
    {
        using var reader = TextInput.Open(stream, place);
        foreach (var result in read(reader, place))
            yield return result;
    }

    /// <summary>What is given without a name: records where it begins with a brace or bracket, else text.</summary>
    private static IEnumerable<ReadResult> Guessed(Stream stream, InputPlace place, string id)
    {
        using var reader = TextInput.Open(stream, place);
        while (reader.Peek() >= 0 && char.IsWhiteSpace((char)reader.Peek()) && stream.CanSeek)
            reader.Read();
        var results = reader.Peek() switch
        {
            '{' => RecordFiles.ReadLines(reader, place),
            '[' => RecordFiles.ReadJson(reader, place, id),
            _ => Texts(reader, place, id),
        };
        foreach (var result in results)
            yield return result;
    }

    private static IEnumerable<ReadResult> Texts(TextReader reader, InputPlace place, string id)
    {
        using (reader)
        {
            var number = 0;
            DraftDocument? whole = null;
            foreach (var text in TextParts.Of(reader, place))
            {
                number++;
                var draft = number == 1 ? TextDraft.Of(text, place) : new DraftDocument(text, PlainLayout.BlocksOf(text));
                var partId = number == 1 ? id : $"{whole!.Id ?? id}-{number}";
                var document = DocumentMaker.Make(number == 1 ? draft : draft with { Id = partId, Title = whole!.Title, Date = whole.Date, Source = whole.Source }, partId);
                whole ??= draft with { Title = document.Document.Title, Date = document.Document.Date };
                yield return new DocumentResult(document, place, Encoding.UTF8.GetByteCount(text));
            }
        }
    }

    private static IEnumerable<ReadResult> One(Stream stream, InputPlace place, string id, Func<string, DraftDocument> draft, Func<byte[], Encoding?>? declared = null)
    {
        using var reader = TextInput.Open(stream, place, declared);
        var text = reader.ReadToEnd();
        if (text.Contains('\0', StringComparison.Ordinal))
            throw TextEncoding.Binary(place, "it has a zero byte among its letters");
        yield return new DocumentResult(DocumentMaker.Make(draft(text), id), place, Encoding.UTF8.GetByteCount(text));
    }

    private static IEnumerable<ReadResult> Whole(DraftDocument draft, InputPlace place, string id, Stream stream)
    {
        yield return new DocumentResult(DocumentMaker.Make(draft, id), place, stream.CanSeek ? stream.Length : 0);
    }
}
