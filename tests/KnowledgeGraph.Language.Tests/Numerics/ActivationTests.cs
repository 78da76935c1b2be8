using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Tests;

public sealed class ActivationTests
{
    [TestCase(-100f)]
    [TestCase(-3.3f)]
    [TestCase(0f)]
    [TestCase(0.01f)]
    [TestCase(12f)]
    public void FunctionsAgreeWithThePlatformsNearly(float x)
    {
        Assert.That(Activation.Exp(Vector256.Create(x))[0], Is.EqualTo(MathF.Exp(x)).Within(1e-6 * Math.Max(1, MathF.Exp(x))));
        Assert.That(Activation.Tanh(Vector256.Create(x))[3], Is.EqualTo(MathF.Tanh(x)).Within(1e-6));
    }

    [Test]
    public void HighestIsTheFirstOfTheLargestAtAnyLength([Range(1, 40)] int length)
    {
        var random = new Random(length);
        for (var turn = 0; turn < 50; turn++)
        {
            float[] values = [.. Enumerable.Range(0, length).Select(_ => random.Next(-5, 5) / 2f)];
            Assert.That(Activation.Highest(values), Is.EqualTo(Array.IndexOf(values, values.Max())));
        }
    }

    [Test]
    public void LeakyKeepsWhatIsPositiveAndShrinksTheRest()
    {
        float[] values = [.. Enumerable.Range(-10, 21).Select(i => (float)i)];
        Activation.Leaky(values);
        Assert.That(values, Is.EqualTo(Enumerable.Range(-10, 21).Select(i => i < 0 ? i * Activation.LeakySlope : i)));
    }
}
