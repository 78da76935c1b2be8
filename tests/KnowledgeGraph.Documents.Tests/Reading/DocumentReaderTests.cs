using System.Text;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Documents.Tests;

public sealed class DocumentReaderTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void FoldersAreReadInOrderOfPathAndGlobsMatch()
    {
        folder.Write("b.txt", "Belarus signed.");
        folder.Write("a/c.md", "Russia signed.");
        folder.Write("a/skip.bin", "no");

        Assert.That(Ids(folder.Root), Is.EqualTo(new[] { "c", "b" }));
        Assert.That(Ids(folder.PathTo("**", "*.txt")), Is.EqualTo(new[] { "b" }));
        Assert.That(Ids(folder.PathTo("?.txt"), folder.PathTo("b.txt")), Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void EveryBrokenInputIsOneErrorAndTheRestIsRead()
    {
        var bad = folder.Write("bad.json", "{\"text\": \"Belarus\",\n \"date\": }");
        File.WriteAllBytes(folder.PathTo("zero.txt"), [65, 66, 0, 1, 2, 255]);
        var date = folder.Write("date.md", "---\ntitle: A\ndate: soon\n---\nBelarus signed.");
        folder.Write("word.docx", "no zip");
        folder.Write("good.txt", "Belarus signed.");
        var inputs = new[] { bad, folder.PathTo("zero.txt"), date, folder.PathTo("word.docx"), folder.PathTo("none.txt"), folder.PathTo("*.xyz"), folder.PathTo("good.txt") };

        Assert.That(Reads.Errors(inputs), Is.EqualTo(new[]
        {
            $"{bad}:2:10: is not JSON: Unexpected character encountered while parsing value: }}",
            $"{folder.PathTo("zero.txt")}: is not text: it has a zero byte at offset 2; give it as txt, md, html, json, ndjson, docx or pdf",
            $"{date}:3: 'soon' is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD",
            $"{folder.PathTo("word.docx")}: is not a docx file, or is damaged; open it in a word processor and save it anew",
            $"{folder.PathTo("none.txt")}: no such file or folder",
            $"{folder.PathTo("*.xyz")}: matches no file",
        }));
        Assert.That(Ids(inputs), Is.EqualTo(new[] { "good" }));
    }

    [Test]
    public void ASecondDocumentOfOneIdIsAnErrorThatNamesBoth()
    {
        var first = folder.Write("a/milk-war.txt", "Russia banned milk.");
        var second = folder.Write("b/Milk War.txt", "Russia lifted the ban.");

        Assert.That(Reads.Errors(first, second), Is.EqualTo(new[]
        {
            $"{second}: its id 'milk-war' is also that of {first}; give one of them another id, in its front matter or record or by its file name",
        }));
    }

    [Test]
    public void ABadLineOfRecordsIsAnErrorWithItsIdAndTheNextLineIsRead()
    {
        const string lines = "{\"id\":\"a\",\"text\":\"Belarus signed.\",\"date\":\"2004-06\",\"source\":\"Agency\"}\n{\"id\":\"b\"}\n\n{\"document\":{},\"nodes\":[],\"edges\":[],\"statements\":[],\"id\":\"c\"}\n{\"id\":\"d\",\"text\":\"Russia signed.\"}\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(lines));

        var results = DocumentReader.Read(stream, "lines").ToList();

        Assert.That(results.Select(result => result.GetType().Name), Is.EqualTo(new[] { "DocumentResult", "UnreadableInput", "ExtractedLine", "DocumentResult" }));
        Assert.That(((DocumentResult)results[0]).Document.Document, Has.Property("Date").EqualTo(new Model.PartialDate(2004, 6)).And.Property("Source").EqualTo("Agency"));
        Assert.That(((UnreadableInput)results[1]).Id, Is.EqualTo("b"));
        Assert.That(((UnreadableInput)results[1]).Error.Message, Is.EqualTo("lines:2:1: the record has no \"text\""));
        Assert.That(results[3].Place.ToString(), Is.EqualTo("lines:5"));
    }

    [Test]
    public void StandardInputIsTextUnlessItBeginsAsRecords()
    {
        var reader = new DocumentReader(() => new MemoryStream("Belarus signed."u8.ToArray()));

        Assert.That(reader.Read(["-"]).OfType<DocumentResult>().Single().Document.Document.Id, Is.EqualTo("standard-input"));
    }

    [Test]
    public void RecordsStreamWithoutBeingHeld()
    {
        using var stream = new EndlessRecords(50_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var count = 0;
        foreach (var result in DocumentReader.Read(stream, "many", InputFormat.Ndjson))
        {
            count += result is DocumentResult ? 1 : 0;
            if (count == 45_000)
                Assert.That(GC.GetTotalMemory(forceFullCollection: true) - before, Is.LessThan(30_000_000));
        }

        Assert.That((count, stream.Given), Is.EqualTo((50_000, 50_000 * 1_000L)));
    }

    [Test]
    public void AHugeTextBecomesPartsThatTogetherAreTheText()
    {
        var text = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"Paragraph {i} says that Belarus and Russia signed another agreement about the price of gas in Minsk.\n\n"));
        var path = folder.Write("long.txt", text);

        var parts = new DocumentReader().Read([path]).OfType<DocumentResult>().Select(result => result.Document.Document).ToList();

        Assert.That(parts.Select(part => part.Id), Is.EqualTo(new[] { "long", "long-2", "long-3" }));
        Assert.That(string.Concat(parts.Select(part => part.Text)), Is.EqualTo(text));
        Assert.That(parts[0].Text, Does.EndWith("\n\n"));
    }

    [Test]
    public void TenMillionCharactersInOneLineAreRead()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Belarus signed it. ", 530_000))));

        Assert.That(DocumentReader.Read(stream, "line").OfType<DocumentResult>().Sum(result => result.Document.Passages.Count), Is.EqualTo(10));
    }

    private static string[] Ids(params string[] inputs) =>
        [.. new DocumentReader().Read(inputs).OfType<DocumentResult>().Select(result => result.Document.Document.Id)];
}
