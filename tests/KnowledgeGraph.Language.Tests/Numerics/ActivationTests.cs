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
}
