namespace KnowledgeGraph.Language;

/// <summary>Tags, lemmas and trees, from the network.</summary>
internal sealed class ReadingStep(ReaderNetwork network) : IReadingStep
{
    public string Name => "reading";

    public IReadOnlyList<Layer> Reads => [TextLayers.Words];

    public IReadOnlyList<Layer> Writes => [TextLayers.Tags, TextLayers.Lemmas, TextLayers.Trees];

    public AnnotatedText Apply(AnnotatedText text) => Apply([text])[0];

    public IReadOnlyList<AnnotatedText> Apply(IReadOnlyList<AnnotatedText> texts)
    {
        IReadOnlyList<string>[] sentences = [.. texts.SelectMany(text => text.Get(TextLayers.Words)).Select(span => (IReadOnlyList<string>)[.. span.Words.Select(word => word.Form)])];
        var read = SentenceBatches.Of(sentences, forms => forms.Count).SelectMany(network.Read).ToList();
        var first = 0;
        return [.. texts.Select(text => With(text, read.GetRange(first, Count(text, ref first))))];
    }

    private static int Count(AnnotatedText text, ref int first)
    {
        var count = text.Get(TextLayers.Words).Count;
        first += count;
        return count;
    }

    private static AnnotatedText With(AnnotatedText text, List<ReadSentence> read) => text
        .With(TextLayers.Tags, [.. read.Select(sentence => sentence.Tags)])
        .With(TextLayers.Lemmas, [.. read.Select(sentence => sentence.Lemmas)])
        .With(TextLayers.Trees, [.. read.Select(sentence => sentence.Arcs)]);
}
