namespace KnowledgeGraph.Language.Tests;

public sealed class LanguagePipelineBuilderTests
{
    [Test]
    public void StepThatReadsWhatNoStepWroteIsRefused()
    {
        var builder = new LanguagePipelineBuilder();

        Assert.That(
            () => builder.Add(new Step("lemmas", [TextLayers.Tags], [TextLayers.Lemmas])),
            Throws.ArgumentException.With.Message.StartsWith("Step 'lemmas' reads 'tags', which no step before it writes."));
    }

    [Test]
    public void StepThatWritesALayerAgainIsRefused()
    {
        var builder = new LanguagePipelineBuilder().Add(new Step("first", [], [TextLayers.Tags]));

        Assert.That(
            () => builder.Add(new Step("second", [TextLayers.Tags], [TextLayers.Tags])),
            Throws.ArgumentException.With.Message.StartsWith("Step 'second' writes 'tags', which a step before it has written."));
    }

    [Test]
    public void StepsWhoseLayersAreThereAreNotRunAgain()
    {
        var given = new AnnotatedText("a b").With(TextLayers.Words, [new SentenceSpan(0, 3, [new(0, 3, "a b")])]);

        Assert.That(LanguagePipeline.English.Continue(given).Sentences[0].Tokens, Has.Count.EqualTo(1));
    }

    private sealed class Step(string name, IReadOnlyList<Layer> reads, IReadOnlyList<Layer> writes) : IReadingStep
    {
        public string Name => name;

        public IReadOnlyList<Layer> Reads => reads;

        public IReadOnlyList<Layer> Writes => writes;

        public AnnotatedText Apply(AnnotatedText text) => text;
    }
}
