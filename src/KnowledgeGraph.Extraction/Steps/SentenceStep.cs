using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction;

/// <summary>Divides passages into sentences and words.</summary>
internal sealed class SentenceStep(ISentenceReader reader) : ReadingStep<IReadOnlyList<PassageText>>(Layers.Sentences, Layers.Document)
{
    protected override IReadOnlyList<PassageText> Find(LayerSet layers) =>
        Of(layers.Get(Layers.Document).Passages);

    private IReadOnlyList<PassageText> Of(IReadOnlyList<ReadPassage> passages) =>
        [.. passages.Zip(reader.Read([.. passages.Select(passage => passage.Text)]), (passage, read) => new PassageText(passage, read))];
}
