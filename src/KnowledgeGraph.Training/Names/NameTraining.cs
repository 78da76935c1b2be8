using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Learns names from all corpora that mark some.</summary>
internal sealed class NameTraining(ReaderNetwork network, Lexicon lexicon, TextWriter log)
{
    private const int Epochs = 11;
    private const int Width = 96;
    private const int BatchWords = 300;
    private const float Rate = 3e-3f;

    public WeightStore Train(Corpora corpora) => Learn(
    [
        .. UniversalNames.Read(corpora.PathTo("uner-ewt", "dev.iob2")),
        .. LinkedNames.Training(corpora.PathTo("re-docred", "dev.json")),
        .. GumNames.From(corpora.Read("gum", "train")),
    ]);

    public WeightStore Learn(IReadOnlyList<NamedDocument> documents, Action<WeightStore>? afterEpoch = null)
    {
        SeenSentence[] sentences = [.. SeenSentence.Of(documents, network, lexicon).Where(sentence => sentence.Features.Length < SentenceLimit.Rows)];
        var tagger = new TrainableNameTagger(lexicon, sentences.SelectMany(sentence => sentence.Features), Width, seed: 11);
        var random = new RandomSource(12);
        var words = sentences.Sum(sentence => sentence.Features.Length);
        var rate = new LearningRate(Rate, WarmUp: 200, Steps: Epochs * (words / BatchWords));
        var step = 0;
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            var loss = 0.0;
            foreach (var batch in Batches.Cut(sentences, sentence => sentence.Features.Length, BatchWords, random))
                loss += tagger.Learn(batch, rate.At(step++));
            log.WriteLine(FormattableString.Invariant($"names: epoch {epoch} of {Epochs}, loss {loss / words:F4} a word"));
            afterEpoch?.Invoke(tagger.Save());
        }
        return tagger.Save();
    }
}
