namespace KnowledgeGraph.Extraction.Tests;

public sealed class RoleFinderTests
{
    [TestCase("Georgia was attacked by Poland.")]
    [TestCase("Georgia, which Poland attacked, is small.")]
    [TestCase("Poland's attack on Georgia was long.")]
    [TestCase("Poland launched an attack on Georgia.")]
    [TestCase("Poland, which attacked Georgia, is larger.")]
    [TestCase("After Poland attacked Georgia it rained.")]
    public void OneFrameReadsEveryVoiceOfItsVerb(string text) =>
        Assert.That(TextReading.Of(text).Edges, Does.Contain("Poland ASSAULTS Georgia").And.Not.Contain("Georgia ASSAULTS Poland"));

    [Test]
    public void AJoinedVerbSharesItsSubject() =>
        Assert.That(
            TextReading.Of("Poland criticized Georgia and attacked Belarus.").Edges,
            Is.EquivalentTo(new[] { "Poland ACCUSES Georgia", "Poland ASSAULTS Belarus" }));
}
