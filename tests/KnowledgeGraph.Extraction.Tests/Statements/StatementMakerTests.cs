namespace KnowledgeGraph.Extraction.Tests;

public sealed class StatementMakerTests
{
    [Test]
    public void ADateInTheSentenceIsTheStatements() =>
        Assert.That(TextReading.Of("In July 2009 Poland attacked Georgia.").Edges, Is.EqualTo(new[] { "Poland ASSAULTS Georgia 2009-07" }));

    [Test]
    public void APassageGoesOnInTheYearItToldOfLast() =>
        Assert.That(TextReading.Of("In July 2009 it rained. Poland attacked Georgia.").Edges, Is.EqualTo(new[] { "Poland ASSAULTS Georgia 2009" }));
}
