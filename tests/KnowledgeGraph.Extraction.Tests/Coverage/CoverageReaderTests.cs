using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction.Tests;

public sealed class CoverageReaderTests
{
    private const string Text = """
        Russia banned dairy imports from Belarus. Poland photographed Ukraine. The weather was fine.

        Die Regierung hat gestern in Berlin beschlossen, dass die Gespräche mit den Nachbarn nicht fortgesetzt werden sollen.
        """;

    [Test]
    public void WhatGaveNoStatementAndWhatWasNotReadIsTold()
    {
        var document = DocumentReader.FromText("text", Text);
        var reading = new RuleExtractor(GraphSchema.Default, EntityCatalogue.Default).Read(document);
        var coverage = CoverageReader.Read(document, reading);
        var silent = coverage.Silent.Single();
        Assert.Multiple(() =>
        {
            Assert.That((coverage.Document, coverage.Sentences, coverage.SentencesWithTwoActors), Is.EqualTo(("text", 3, 2)));
            Assert.That(silent.Text, Is.EqualTo("Poland photographed Ukraine."));
            Assert.That(Text[silent.Start..silent.End], Is.EqualTo(silent.Text));
            Assert.That(silent.Actors, Is.EqualTo(new[] { "Poland", "Ukraine" }));
            Assert.That(silent.Predicates, Is.EqualTo(new[] { "photograph" }));
            Assert.That(coverage.LeftOut.Select(passage => (passage.Passage, passage.Text[..13])), Is.EqualTo(new[] { (1, "Die Regierung") }));
            Assert.That(coverage.LeftOut[0].Reason, Is.Not.Empty);
        });
    }
}
