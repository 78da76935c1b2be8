namespace KnowledgeGraph.Extraction.Tests;

public sealed class InnerNameReaderTests
{
    [TestCase("The Ministry of Foreign Affairs of the Russian Federation waited.", "Ministry of Foreign Affairs of the Russian Federation PART_OF Russia")]
    [TestCase("The United States Department of State waited.", "US Department of State PART_OF United States")]
    [TestCase("The Belarusian Foreign Ministry waited.", "Belarusian Foreign Ministry PART_OF Belarus")]
    public void ABodyIsPartOfTheStateInItsName(string text, string edge) =>
        Assert.That(TextReading.Of(text).Edges, Has.Member(edge));

    [Test]
    public void AStateInTheMiddleOfANameIsNotItsWhole() =>
        Assert.That(TextReading.Of("The Institute for Russia Studies waited.").Edges, Has.None.Contains("PART_OF"));
}
