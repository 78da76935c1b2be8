using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Documents.Tests;

/// <summary>The documents that come with the program.</summary>
internal sealed class SeedDocumentsTests
{
    private static string[] Files => Directory.GetFiles(Repository.PathTo("seeds", "documents")).Order(StringComparer.Ordinal).ToArray();

    [TestCaseSource(nameof(Files))]
    public void EverySeedDocumentSaysWhatItIsAndWhereItsFactsComeFrom(string file)
    {
        var document = Read(file).Document;

        Assert.Multiple(() =>
        {
            Assert.That(document.Id, Is.EqualTo(Path.GetFileNameWithoutExtension(file)));
            Assert.That(document.Title, Is.Not.Null.And.Not.Contains("\""));
            Assert.That(document.Date, Is.Not.Null);
            Assert.That(document.Source, Does.Contain("; "), "the sources, two or more");
        });
    }

    [TestCaseSource(nameof(Files))]
    public void EverySeedDocumentIsShortProseWithoutItsFrontMatter(string file)
    {
        var passages = Read(file).Passages.Select(passage => passage.Text).ToList();
        var words = passages.Sum(text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

        Assert.Multiple(() =>
        {
            Assert.That(words, Is.InRange(300, 900));
            Assert.That(passages, Has.None.Contains("sources:"));
        });
    }

    private static ReadDocument Read(string file)
    {
        var result = new DocumentReader().Read([file]).Single();
        Assert.That(result, Is.InstanceOf<DocumentResult>());
        return ((DocumentResult)result).Document;
    }
}
