namespace KnowledgeGraph.Cli.Tests;

public sealed class ProgressDisplayTests
{
    [Test]
    public void TheLineTellsShareRateAndRemainingTime() =>
        Assert.That(ProgressDisplay.Line(new BuildProgress("d", 50, 250, 1000), TimeSpan.FromSeconds(25)), Is.EqualTo("25 % · 50 documents, 2/s · 1:15 left"));

    [Test]
    public void WhereTheSizeIsUnknownTheLineTellsTheRateAlone() =>
        Assert.That(ProgressDisplay.Line(new BuildProgress("d", 50, 0, 0), TimeSpan.FromSeconds(25)), Is.EqualTo("50 documents, 2/s"));
}
