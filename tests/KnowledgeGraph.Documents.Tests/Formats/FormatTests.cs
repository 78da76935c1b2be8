using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeGraph.Documents.Tests;

public sealed class FormatTests
{
    [Test]
    public void FrontMatterNamesTheDocument()
    {
        var document = Read(InputFormat.Markdown, "---\nid: milk\ntitle: \"The Milk War\"\ndate: 2009-07\nsources:\n  - Agency\n  - Gazette\n---\n# Heading\n\nRussia banned it.\n");

        Assert.That(document.Document, Is.EqualTo(new Model.Document("milk", "The Milk War", "Agency; Gazette", new Model.PartialDate(2009, 7), document.Document.Text, 2)));
        Assert.That(Reads.Texts(document), Is.EqualTo(new[] { "Heading", "Russia banned it." }));
    }

    [Test]
    public void MarkdownIsReadWithoutItsMarksAndOffsetsPointIntoIt()
    {
        var document = Read(InputFormat.Markdown, "# The *gas* dispute\n\nGazprom [raised](https://example.org) the **price** &amp; Minsk\nrefused to pay\\*.\n\n> We shall not pay.\n\n- Talks failed.\n- Supplies stopped.\n\n![A map](map.png)\n");

        Assert.That(document.Passages.Select(passage => (passage.Kind, passage.Text)), Is.EqualTo(new[]
        {
            (PassageKind.Heading, "The gas dispute"),
            (PassageKind.Paragraph, "Gazprom raised the price & Minsk refused to pay*."),
            (PassageKind.Quotation, "We shall not pay."),
            (PassageKind.ListItem, "Talks failed."),
            (PassageKind.ListItem, "Supplies stopped."),
        }));
        Reads.AssertOffsetsAreTrue(document);
    }

    [Test]
    public void ANewsPageIsReadWithoutWhatStandsAroundIt()
    {
        var document = Read(InputFormat.Html, """
            <html><head><title>Gas | Review</title><meta property="og:site_name" content="Eastern Review"><meta property="article:published_time" content="2007-01-09T08:00:00Z"></head>
            <body><nav>Home World</nav><div class="cookie-banner">We use cookies.</div>
            <article><h1>Gas and oil</h1><p class="byline">By A. Writer</p><figure><img><figcaption>A pipe</figcaption></figure>
            <p>Gazprom cut <b>supplies</b> to Belarus.</p><div class="share-buttons">Share</div><ul><li>Minsk protested.</li></ul>
            <blockquote><p>We shall pay.</p></blockquote><aside>Most read</aside></article><footer>All rights reserved</footer><script>x()</script></body></html>
            """);

        Assert.That(Reads.Texts(document), Is.EqualTo(new[] { "Gas and oil", "Gazprom cut supplies to Belarus.", "Minsk protested.", "We shall pay." }));
        Assert.That((document.Document.Title, document.Document.Source, document.Document.Date?.ToString()), Is.EqualTo(("Gas and oil", "Eastern Review", "2007-01-09")));
        Assert.That(document.Document.Text, Is.EqualTo("Gas and oil\n\nGazprom cut supplies to Belarus.\n\nMinsk protested.\n\nWe shall pay."));
    }

    [Test]
    public void AnEncyclopaediaPageIsReadWithoutNumeralsAndReferences()
    {
        var document = Read(InputFormat.Html, """
            <body><div id="mw-content-text"><h2>Relations<span class="mw-editsection">[edit]</span></h2><p>Belarus joined.<sup class="reference"><a href="#n1">[1]</a></sup> Russia agreed.</p>
            <table class="infobox"><tr><td>Flag</td></tr></table><h2>See also</h2><ul><li>Union State</li></ul><h2>History</h2><p>It began in 1991.</p>
            <h2>References</h2><ol><li>A book, 1999.</li></ol></div></body>
            """);

        Assert.That(Reads.Texts(document), Is.EqualTo(new[] { "Relations", "Belarus joined. Russia agreed.", "History", "It began in 1991." }));
    }

    [Test]
    public void ADeeplyNestedPageIsRead()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 20_000));

        Assert.That(Reads.Texts(Read(InputFormat.Html, $"<body>{deep}Belarus signed.</body>")), Is.EqualTo(new[] { "Belarus signed." }));
    }

    [Test]
    public void AnArrayOfRecordsIsSeveralDocuments()
    {
        using var stream = new MemoryStream("[{\"id\":\"a\",\"text\":\"Belarus signed.\"},{\"id\":7,\"title\":\"T\",\"text\":\"Russia signed.\"}]"u8.ToArray());

        Assert.That(DocumentReader.Read(stream, "records.json", InputFormat.Json).Cast<DocumentResult>().Select(result => result.Document.Document.Id), Is.EqualTo(new[] { "a", "7" }));
    }

    [Test]
    public void ADocxGivesParagraphsHeadingsItemsAndCells()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            file.PackageProperties.Title = "The Union";
            file.PackageProperties.Created = new DateTime(1999, 12, 8, 0, 0, 0, DateTimeKind.Utc);
            file.AddMainDocumentPart().Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(
                Styled("Heading1", "History"),
                Styled(null, "Belarus and Russia signed it."),
                Styled("ListParagraph", "Gas is cheaper."),
                new Table(new TableRow(new TableCell(Styled(null, "Minsk"))))));
        }
        stream.Position = 0;

        var document = DocumentReader.Read(stream, "union.docx", InputFormat.Docx).Cast<DocumentResult>().Single().Document;

        Assert.That((document.Document.Id, document.Document.Title, document.Document.Date?.ToString()), Is.EqualTo(("union", "The Union", "1999-12-08")));
        Assert.That(document.Document.Text, Is.EqualTo("History\nBelarus and Russia signed it.\nGas is cheaper.\nMinsk"));
        Assert.That(document.Passages.Select(passage => passage.Kind), Is.EqualTo(new[] { PassageKind.Heading, PassageKind.Paragraph, PassageKind.ListItem, PassageKind.TableCell }));
    }

    [Test]
    public void APdfWithoutItsProgramIsOneErrorThatSaysHowToGetIt()
    {
        using var stream = new MemoryStream("%PDF-1.4"u8.ToArray());

        Assert.That(() => PdfText.Of(stream, new Model.InputPlace("a.pdf"), "no-such-program"), Throws.TypeOf<Model.InputException>().With.Message.EqualTo(
            "a.pdf: reading pdf needs the program pdftotext on the PATH; install Poppler (package poppler-utils or poppler), or save the file as txt or docx"));
    }

    private static Paragraph Styled(string? style, string text)
    {
        var paragraph = new Paragraph(new Run(new Text(text)));
        if (style is not null)
            paragraph.PrependChild(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        return paragraph;
    }

    private static ReadDocument Read(InputFormat format, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return DocumentReader.Read(stream, "test", format).Cast<DocumentResult>().Single().Document;
    }
}
