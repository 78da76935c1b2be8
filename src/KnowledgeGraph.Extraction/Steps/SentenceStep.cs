namespace KnowledgeGraph.Extraction;

/// <summary>Divides passages into sentences and words.</summary>
internal sealed class SentenceStep(ISentenceReader reader) : ReadingStep<IReadOnlyList<PassageText>>(Layers.Sentences, Layers.Document)
{
    protected override IReadOnlyList<PassageText> Find(LayerSet layers) =>
        [.. layers.Get(Layers.Document).Passages.Select(passage => new PassageText(passage, reader.Read(passage.Text)))];
}
