namespace KnowledgeGraph.Training.Tests;

public sealed class ScorePageTests
{
    private static readonly TreebankScores[] Scores = [new("EWT", "dev", new(99.5, 99.126, 88), new(10, 96, 95, 94, 93, 88.456, 85))];

    [Test]
    public void PageShowsEveryScoreWithTwoDecimals()
    {
        var page = ScorePage.Markdown(Scores, [("reader.bin", 12)]);

        Assert.That(page, Does.Contain("| EWT dev | 99.50 | 99.13 | 88.00 |\n"));
        Assert.That(page, Does.Contain("| EWT dev | 10 | 96.00 | 95.00 | 94.00 | 93.00 | 88.46 | 85.00 |\n"));
        Assert.That(page, Does.Contain("| `reader.bin` | 12 |\n"));
    }

    [Test]
    public void ProgramsGetTheSameNumbers()
    {
        Assert.That(ScorePage.JsonOf(Scores), Does.Contain("\"uas\": 88.46"));
    }
}
