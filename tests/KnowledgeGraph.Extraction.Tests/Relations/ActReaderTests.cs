namespace KnowledgeGraph.Extraction.Tests;

public sealed class ActReaderTests
{
    [TestCase("Poland refused to support Georgia.", "Poland REJECTS Georgia")]
    [TestCase("Poland threatened to attack Georgia.", "Poland THREATENS Georgia")]
    [TestCase("Georgia promised to help Poland.", "Georgia AGREES_WITH Poland")]
    [TestCase("Georgia announced that it would help Poland.", "Georgia AGREES_WITH Poland")]
    [TestCase("Georgia will help Poland, a statement said.", "Georgia AGREES_WITH Poland")]
    [TestCase("Georgia will not help Poland.", "Georgia REJECTS Poland")]
    [TestCase("Poland announced that it would attack Georgia unless its troops withdrew.", "Poland THREATENS Georgia")]
    [TestCase("Poland promised Georgia to withdraw its troops.", "Georgia AGREES_WITH Poland")]
    public void WhatIsRefusedThreatenedOrPromisedIsThatAndNoMore(string text, string edge) =>
        Assert.That(TextReading.Of(text).Edges, Is.EqualTo(new[] { edge }));

    [TestCase("Poland did not attack Georgia.")]
    [TestCase("No Polish government has ever attacked Georgia.")]
    [TestCase("Poland might attack Georgia.")]
    [TestCase("Poland will probably help Georgia.")]
    [TestCase("If the price falls, Poland will help Georgia.")]
    [TestCase("Poland fears that Russia will help Georgia.")]
    [TestCase("If Poland attacked Georgia, many would flee.")]
    [TestCase("Did Poland attack Georgia?")]
    public void WhatIsDeniedSupposedOrAskedIsNoEdge(string text) => Assert.That(TextReading.Of(text).Edges, Is.Empty);
}
