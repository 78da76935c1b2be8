using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>Reads an Office Open XML text. The text as read is its paragraphs and cells, a line each.</summary>
internal sealed class DocxDraft
{
    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];

    public static DraftDocument Of(Stream stream, InputPlace place)
    {
        try
        {
            using var seekable = Seekable(stream);
            using var file = WordprocessingDocument.Open(seekable, isEditable: false);
            var reader = new DocxDraft();
            if (file.MainDocumentPart?.Document.Body is not { } body)
                throw new InputException(place, "is not a docx file: it holds no document");
            foreach (var paragraph in body.Descendants<Paragraph>())
                reader.Add(paragraph);
            var properties = file.PackageProperties;
            return new DraftDocument(reader.text.ToString(), reader.blocks)
            {
                Title = string.IsNullOrWhiteSpace(properties.Title) ? null : properties.Title.Trim(),
                Date = properties.Created is { } created ? new PartialDate(created.Year, created.Month, created.Day) : null,
            };
        }
        catch (Exception error) when (error is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw new InputException(place, "is not a docx file, or is damaged; open it in a word processor and save it anew", error);
        }
    }

    private static MemoryStream Seekable(Stream stream)
    {
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private void Add(Paragraph paragraph)
    {
        var start = text.Length + (text.Length > 0 ? 1 : 0);
        if (text.Length > 0)
            text.Append('\n');
        foreach (var element in paragraph.Descendants().Where(element => element.Ancestors<Paragraph>().First() == paragraph))
            text.Append(TextOf(element));
        if (text.Length > start)
            blocks.Add(BlockOf(paragraph, start));
    }

    private static string TextOf(OpenXmlElement element) => element switch
    {
        Text { Text: var words } => words,
        TabChar when element.Parent is Run => "\t",
        Break or CarriageReturn => "\n",
        NoBreakHyphen => "\u2011",
        SoftHyphen => "\u00AD",
        _ => "",
    };

    private Block BlockOf(Paragraph paragraph, int start)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
        var level = LevelOf(style);
        var kind = level > 0 ? PassageKind.Heading
            : paragraph.Ancestors<TableCell>().Any() ? PassageKind.TableCell
            : paragraph.ParagraphProperties?.NumberingProperties is not null || style.StartsWith("List", StringComparison.OrdinalIgnoreCase) ? PassageKind.ListItem
            : style.Contains("Quote", StringComparison.OrdinalIgnoreCase) ? PassageKind.Quotation
            : PassageKind.Paragraph;
        return new Block(kind, LinesFrom(start), level);
    }

    private List<TextSpan> LinesFrom(int start) =>
        [.. TextLines.Split(text.ToString(start, text.Length - start), 0).Where(line => !line.IsBlank).Select((line, index) => new TextSpan(start + line.Start, start + line.End, index > 0))];

    private static int LevelOf(string style) => style switch
    {
        "Title" => 1,
        _ when style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase) && style[^1] is >= '1' and <= '9' => style[^1] - '0',
        _ => 0,
    };
}
