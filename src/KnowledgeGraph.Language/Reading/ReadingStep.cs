namespace KnowledgeGraph.Language;

/// <summary>Tags, lemmas and trees, from the network.</summary>
internal sealed class ReadingStep(ReaderNetwork network) : IReadingStep
{
    /// <summary>Sentences are read together up to so many words, which is quicker and gives the same.</summary>
    private const int WordsTogether = 600;

    public string Name => "reading";

    public IReadOnlyList<Layer> Reads => [TextLayers.Words];

    public IReadOnlyList<Layer> Writes => [TextLayers.Tags, TextLayers.Lemmas, TextLayers.Trees];

    public AnnotatedText Apply(AnnotatedText text)
    {
        var spans = text.Get(TextLayers.Words);
        var read = new List<ReadSentence>(spans.Count);
        var together = new List<IReadOnlyList<string>>();
        var words = 0;
        foreach (var span in spans)
        {
            together.Add([.. span.Words.Select(word => word.Form)]);
            words += span.Words.Count;
            if (words < WordsTogether)
                continue;
            read.AddRange(network.Read(together));
            together.Clear();
            words = 0;
        }
        if (together.Count > 0)
            read.AddRange(network.Read(together));
        return text
            .With(TextLayers.Tags, [.. read.Select(sentence => sentence.Tags)])
            .With(TextLayers.Lemmas, [.. read.Select(sentence => sentence.Lemmas)])
            .With(TextLayers.Trees, [.. read.Select(sentence => sentence.Arcs)]);
    }
}
