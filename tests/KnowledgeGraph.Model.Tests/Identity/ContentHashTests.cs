namespace KnowledgeGraph.Model.Tests;

public sealed class ContentHashTests
{
    [Test]
    public void TheSameContentHasTheSameIdOnEveryMachine() =>
        Assert.That(ContentHash.Of("SANCTIONS", "state:russia", null), Is.EqualTo("brzw0ke7axcbhapbq4k7d563ma"));

    [Test]
    public void PartsDoNotRunIntoEachOther()
    {
        Assert.That(ContentHash.Of("ab", "c"), Is.Not.EqualTo(ContentHash.Of("a", "bc")));
        Assert.That(ContentHash.Of("", "a"), Is.Not.EqualTo(ContentHash.Of(null, "a")));
        Assert.That(ContentHash.Of("a"), Is.Not.EqualTo(ContentHash.Of("a", null)));
    }

    [Test]
    public void AnIdIsTwentySixLowerCaseCharacters() => Assert.That(ContentHash.Of("x"), Does.Match("^[0-9a-z]{26}$"));
}
