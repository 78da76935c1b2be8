namespace KnowledgeGraph.Language.Tests;

public sealed class FeatureExtractorTests
{
    [TestCase("Lukashenko", "Within", " Xxx")]
    [TestCase("U.S.", "First", "^X.X.")]
    [TestCase("1992", "Within", " dd")]
    [TestCase("co-operate", "Within", " xx-xx")]
    [TestCase("russia", "InCapitals", "!xx")]
    public void ShapeKeepsTheKindsOfLetters(string form, string place, string shape)
    {
        Assert.That(FeatureExtractor.Shape(form, Enum.Parse<WordPlace>(place)), Is.EqualTo(shape));
    }
}
