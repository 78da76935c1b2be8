namespace KnowledgeGraph.Language.Tests;

public sealed class WordViewTests
{
    [Test]
    public void FirstWordIsSeenApart()
    {
        Assert.That(
            WordView.Of(["Russia", "banned", "dairy"]).Select(word => word.Place),
            Is.EqualTo([WordPlace.First, WordPlace.Within, WordPlace.Within]));
    }

    [Test]
    public void WordsOfASentenceInCapitalsAreSeenAsSuch()
    {
        Assert.That(WordView.Of(["RUSSIA", "BANS", "DAIRY", "IMPORTS", "!"]).Select(word => word.Place), Is.All.EqualTo(WordPlace.InCapitals));
        Assert.That(WordView.Of(["NATO", "and", "the", "EU"]).Select(word => word.Place), Has.None.EqualTo(WordPlace.InCapitals));
    }
}
