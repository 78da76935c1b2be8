using System.Text;

namespace KnowledgeGraph.Documents.Tests;

public sealed class TextEncodingTests
{
    private const string Russian = "Президент Белоруссии подписал в Минске договор о границе. Москва отказалась от переговоров о цене на газ, и стороны разошлись.";
    private const string French = "Le président a signé à Minsk un traité où les frontières sont définies. L’été passé, la Russie avait cessé de livrer du gaz.";

    private static IEnumerable<TestCaseData> Encodings()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        yield return Case(Encoding.UTF8, Russian, mark: true);
        yield return Case(new UTF8Encoding(false), Russian, mark: false);
        yield return Case(Encoding.Unicode, Russian, mark: true);
        yield return Case(Encoding.Unicode, Russian, mark: false);
        yield return Case(Encoding.BigEndianUnicode, Russian, mark: true);
        yield return Case(Encoding.BigEndianUnicode, Russian, mark: false);
        yield return Case(Encoding.GetEncoding(1251), Russian, mark: false);
        yield return Case(Encoding.GetEncoding("koi8-r"), Russian, mark: false);
        yield return Case(Encoding.GetEncoding(1252), French, mark: false);
    }

    [TestCaseSource(nameof(Encodings))]
    public void TextIsReadInItsEncoding(byte[] bytes, string text)
    {
        using var stream = new MemoryStream(bytes);

        Assert.That(DocumentReader.Read(stream, "name", InputFormat.Text).OfType<DocumentResult>().Single().Document.Document.Text, Is.EqualTo(text));
    }

    [Test]
    public void APageIsReadInTheEncodingThatItDeclares()
    {
        var html = "<html><head><meta charset='windows-1251'></head><body><p>Минск.</p></body></html>";
        using var stream = new MemoryStream(Encoding.GetEncoding(1251).GetBytes(html));

        Assert.That(DocumentReader.Read(stream, "page", InputFormat.Html).OfType<DocumentResult>().Single().Document.Document.Text, Is.EqualTo("Минск."));
    }

    private static TestCaseData Case(Encoding encoding, string text, bool mark) =>
        new TestCaseData((byte[])[.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(text)], text).SetArgDisplayNames($"{encoding.WebName} {(mark ? "marked" : "unmarked")}", "text");
}
