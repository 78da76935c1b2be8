using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Tests;

public sealed class ReaderTests
{
    private static readonly Reader Reader = new();

    [Test]
    public void TwoActorsInOneSentenceAreNoEdge()
    {
        var graph = Reader.GraphOf(Reader.Read("Belarus is smaller than Russia, and both are colder than Georgia."));

        Assert.That(graph.Nodes, Has.Count.EqualTo(3));
        Assert.That(graph.Edges, Is.Empty);
    }

    [Test]
    public void TheCatalogueMakesNoNodeThatNoTextMentionsAndNoEdgeAtAll()
    {
        var graph = Reader.GraphOf(Reader.Read("Vladimir Putin. Gazprom. Minsk agreements."));

        Assert.That(graph.Nodes.Select(node => node.Name), Is.EquivalentTo(new[] { "Vladimir Putin", "Gazprom", "Minsk agreements" }));
        Assert.That(graph.Edges, Is.Empty);
    }

    [Test]
    public void EveryStatementOfRealTextStandsInItsSentenceAndNamesItsTriggerAndRule()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathTo("seeds", "documents"), "*.md").Order(StringComparer.Ordinal))
        {
            var reading = Reader.Read(File.ReadAllText(file), Path.GetFileNameWithoutExtension(file), date: new PartialDate(2020));
            foreach (var statement in reading.Statements)
            {
                var place = reading.Document.Text[statement.Evidence.Start..statement.Evidence.End];
                Assert.That(Squeezed(place), Is.EqualTo(Squeezed(statement.Evidence.Text)), file);
                Assert.That(statement.Rule, Is.Not.Empty);
                foreach (var word in statement.Trigger.Split(' '))
                    Assert.That(statement.Evidence.Text, Does.Contain(word), file);
            }
        }
    }

    [Test]
    public void EveryMentionStandsWhereItSays()
    {
        var reading = Reader.Read(File.ReadAllText(Repository.PathTo("seeds", "documents", "gas-disputes.md")));

        Assert.That(reading.Mentions, Is.Not.Empty);
        foreach (var mention in reading.Mentions)
            Assert.That(Squeezed(reading.Document.Text[mention.Start..mention.End]), Is.EqualTo(Squeezed(mention.Text)));
    }

    [TestCase("")]
    [TestCase("\0\0\0")]
    [TestCase("\ud83d")]
    [TestCase("شركة غازبروم")]
    [TestCase("((((((((((((((((((((((((((")]
    [TestCase("Belarus Belarus Belarus Belarus, and and and accused accused of of of Russia")]
    public void AnyTextIsAnswered(string text) => Assert.That(() => Reader.GraphOf(Reader.Read(text)), Throws.Nothing);

    [Test]
    public void WhereverASentenceBreaksOffItIsAnswered()
    {
        var words = File.ReadAllText(Repository.PathTo("seeds", "documents", "gas-disputes.md")).Split(' ');
        for (var start = 100; start + 12 < words.Length; start += 12)
        {
            for (var length = 1; length <= 12; length++)
                Assert.That(() => Reader.Read(string.Join(' ', words.Skip(start).Take(length))), Throws.Nothing);
        }
    }

    [TestCase("mind-the-gap-between-belarus-and-russia.txt")]
    [TestCase("belarus-russia-relations.txt")]
    public void TheRealDocumentsGiveAGraphInWhichLukashenkoIsConnected(string name)
    {
        var text = File.ReadAllText(SharedData.Require("corpora", "seeds", name));
        var graph = Reader.GraphOf(Reader.Read(text, "real"));

        Assert.That(graph.Edges.Where(edge => edge.Source.Slug == "alexander-lukashenko" || edge.Target.Slug == "alexander-lukashenko"), Is.Not.Empty);
    }

    // Hard line breaks and front matter apart, evidence and document agree letter by letter.
    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
