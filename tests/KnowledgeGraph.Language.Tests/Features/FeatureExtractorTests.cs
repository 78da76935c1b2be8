namespace KnowledgeGraph.Language.Tests;

public sealed class FeatureExtractorTests
{
    [TestCase("Lukashenko", false, " Xxx")]
    [TestCase("U.S.", true, "^X.X.")]
    [TestCase("1992", false, " dd")]
    [TestCase("co-operate", false, " xx-xx")]
    public void ShapeKeepsTheKindsOfLetters(string form, bool isFirst, string shape)
    {
        Assert.That(FeatureExtractor.Shape(form, isFirst, capitals: false), Is.EqualTo(shape));
    }

    [Test]
    public void SentenceInCapitalsIsRecognised()
    {
        Assert.That(FeatureExtractor.IsInCapitals(["RUSSIA", "BANS", "DAIRY", "IMPORTS", "!"]), Is.True);
        Assert.That(FeatureExtractor.IsInCapitals(["NATO", "and", "the", "EU"]), Is.False);
    }
}
