using KnowledgeGraph.Model;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Store.Tests;

/// <summary>Copies count once however documents come and go, and the file says what the ledger makes.</summary>
public sealed class CopyUpkeepTests
{
    private const string Rest =
        " The head of the consumer agency said that five hundred kinds of goods lacked papers under the new rules for dairy, and that the list would grow if" +
        " the producers did not send what was asked of them before the end of the month.";

    private static readonly DocumentReading Wire = Saying("wire", "Russia banned the import of Belarusian milk on Saturday.", Rest);
    private static readonly DocumentReading Copy = Saying("copy", "Russia banned imports of milk from Belarus on Saturday.", Rest + " Minsk has not answered yet.");
    private static readonly DocumentReading Own = Saying("own", "An embargo on dairy came from Russia.", "");

    private static IEnumerable<DocumentReading[]> Orders => [[Wire, Copy, Own], [Own, Copy, Wire], [Copy, Own, Wire]];

    [TestCaseSource(nameof(Orders))]
    public void ACopyAddsNothingWheneverItComes(DocumentReading one, DocumentReading two, DocumentReading three)
    {
        using var graph = new TemporaryGraph(one, two, three);

        Assert.That(graph.File.Export().Edges.Single().Confidence, Is.EqualTo(0.96));
        Assert.That(CanonicalText.Of(graph.File.Export()), Is.EqualTo(CanonicalText.Of(GraphDerivation.Derive([Wire, Copy, Own], [], SampleReadings.RuleOf))));
    }

    [TestCase("copy", 0.96)]
    [TestCase("wire", 0.96)]
    [TestCase("own", 0.8)]
    public void WhatIsLeftCountsWhenADocumentGoes(string removed, double confidence)
    {
        using var graph = new TemporaryGraph(Wire, Copy, Own);

        graph.File.Remove(removed);

        Assert.That(graph.File.Export().Edges.Single().Confidence, Is.EqualTo(confidence));
    }

    private static DocumentReading Saying(string id, string sentence, string rest) =>
        new ReadingBuilder(id).Says(sentence, "state:russia", "SANCTIONS", "state:belarus", within: sentence + rest).Build();
}
