using System.Globalization;
using System.Text;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Documents.Tests;

public sealed class PdfReadingTests
{
    private const string Sentence = "Gazprom acquired Beltransgaz in November 2011.";

    [Test]
    public void APageIsReadAsItsText()
    {
        if (!HasProgram())
            SharedData.Unavailable("pdftotext is not on the PATH; it comes with poppler-utils.");
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.PathTo("own.pdf"), OnePage(Sentence));

        var result = new DocumentReader().Read([folder.PathTo("own.pdf")]).Single();

        Assert.That(result, Is.InstanceOf<DocumentResult>());
        Assert.That(((DocumentResult)result).Document.Passages.Select(passage => passage.Text), Is.EqualTo(new[] { Sentence }));
    }

    private static bool HasProgram() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "pdftotext")) || File.Exists(Path.Combine(folder, "pdftotext.exe")));

    // The least that is a PDF: a catalogue, a page, a line of text in one of the standard fonts.
    private static byte[] OnePage(string text)
    {
        var content = $"BT /F1 12 Tf 72 700 Td ({text}) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(pdf.Length);
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }
        var table = pdf.Length;
        pdf.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            pdf.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        pdf.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(pdf.ToString());
    }
}
