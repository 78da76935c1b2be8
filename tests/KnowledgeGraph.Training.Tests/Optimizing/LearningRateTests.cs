namespace KnowledgeGraph.Training.Tests;

public sealed class LearningRateTests
{
    [Test]
    public void RateRisesThenFallsAlmostToNothing()
    {
        var rate = new LearningRate(1, WarmUp: 10, Steps: 110);

        Assert.That(rate.At(0), Is.EqualTo(0.1f));
        Assert.That(rate.At(10), Is.EqualTo(1f).Within(1e-6));
        Assert.That(rate.At(60), Is.EqualTo(0.505f).Within(1e-3));
        Assert.That(rate.At(110), Is.EqualTo(0.01f).Within(1e-6));
    }
}
