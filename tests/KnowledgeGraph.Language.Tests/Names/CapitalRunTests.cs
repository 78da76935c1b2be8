namespace KnowledgeGraph.Language.Tests;

public sealed class CapitalRunTests
{
    [Test]
    public void SmallJoiningWordsDoNotBreakARun()
    {
        var runs = CapitalRun.Of("the Ministry of Foreign Affairs of the Russian Federation said".Split(' '));
        Assert.That(runs[1], Is.EqualTo(new CapitalRun(1, 8)));
        Assert.That(runs[0].IsEmpty && runs[9].IsEmpty);
    }

    [Test]
    public void ARunEndsWithACapital() => Assert.That(CapitalRun.Of("Minsk and the talks".Split(' '))[0], Is.EqualTo(new CapitalRun(0, 0)));

    [Test]
    public void TheUseOfCapitalsIsCountedWhereTheyTell()
    {
        var use = new CapitalUse(["May came .".Split(' '), "he may see May".Split(' '), "the Bank".Split(' ')]);
        Assert.That((use.Of("May"), use.Of("bank"), use.Of("came"), use.Of("unseen")), Is.EqualTo((3, 2, 1, 0)));
    }
}
