using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Learns names from all corpora that mark some: networks that differ only in the random numbers they learn by.</summary>
internal sealed class NameTraining(ReaderNetwork network, Lexicon lexicon, TextWriter log)
{
    private const int Epochs = 12;
    private const int Width = 64;
    private const ulong Seed = 11;
    private const int BatchWords = 300;
    private const float Rate = 3e-3f;

    public WeightStore Train(Corpora corpora) => Learn(
    [
        .. UniversalNames.Read(corpora.PathTo("uner-ewt", "dev.iob2")),
        .. LinkedNames.Training(corpora.PathTo("re-docred", "dev.json")),
        .. GumNames.From(corpora.Read("gum", "train")),
    ]);

    public WeightStore Learn(IReadOnlyList<NamedDocument> documents)
    {
        SeenSentence[] sentences = [.. SeenSentence.Of(documents, network, lexicon).Where(sentence => sentence.Features.Length < SentenceLimit.Rows)];
        var store = new WeightStore();
        foreach (var (place, prefix) in NameTagger.Prefixes.Index())
            store.Add(prefix, Learn(sentences, prefix, Seed + (10 * (ulong)place)));
        return store;
    }

    private WeightStore Learn(SeenSentence[] sentences, string name, ulong seed)
    {
        var tagger = new TrainableNameTagger(lexicon, sentences.SelectMany(sentence => sentence.Features), Width, seed);
        var random = new RandomSource(seed + 1);
        var words = sentences.Sum(sentence => sentence.Features.Length);
        var rate = new LearningRate(Rate, WarmUp: 200, Steps: Epochs * (words / BatchWords));
        var step = 0;
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            var loss = 0.0;
            foreach (var batch in Batches.Cut(sentences, sentence => sentence.Features.Length, BatchWords, random))
                loss += tagger.Learn(batch, rate.At(step++));
            log.WriteLine(FormattableString.Invariant($"names: {name} epoch {epoch} of {Epochs}, loss {loss / words:F4} a word"));
        }
        return tagger.Save();
    }
}
