namespace KnowledgeGraph.Extraction.Tests;

public sealed class ReadingPipelineTests
{
    private static readonly Layer<string> Text = new("text");
    private static readonly Layer<string> Shout = new("shout");
    private static readonly Layer<string> Echo = new("echo");

    [Test]
    public void AStepFindsWhatTheStepsBeforeItWrote()
    {
        var pipeline = new ReadingPipeline([Text], [new Copy(Text, Shout, "!"), new Copy(Shout, Echo, "!")]);

        var layers = pipeline.Run(LayerSet.Empty.With(Text, "no"));

        Assert.That(layers.Get(Echo), Is.EqualTo("no!!"));
    }

    [Test]
    public void AnOrderInWhichAStepLacksItsInputIsRefused() =>
        Assert.That(
            () => new ReadingPipeline([Text], [new Copy(Shout, Echo, "!"), new Copy(Text, Shout, "!")]),
            Throws.ArgumentException.With.Message.EqualTo("Copy reads the layer 'shout', which no step before it writes."));

    [Test]
    public void TwoStepsThatWriteOneLayerAreRefused() =>
        Assert.That(
            () => new ReadingPipeline([Text], [new Copy(Text, Shout, "!"), new Copy(Text, Shout, "?")]),
            Throws.ArgumentException.With.Message.EqualTo("Copy writes the layer 'shout', which is there already."));

    private sealed class Copy(Layer<string> from, Layer<string> to, string ending) : ReadingStep<string>(to, from)
    {
        private readonly Layer<string> source = from;

        protected override string Find(LayerSet layers) => layers.Get(source) + ending;
    }
}
