using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Trains the reading network.</summary>
internal sealed class ReaderTraining(Lexicon lexicon, ReaderOptions options, TextWriter log)
{
    public WeightStore Train(IReadOnlyList<ConlluSentence> sentences, Action<WeightStore>? afterEpoch = null)
    {
        var labels = new ReaderLabels(sentences);
        var extractor = new FeatureExtractor(lexicon);
        GoldSentence[] gold = [.. sentences.Where(sentence => sentence.Words.Count < SentenceLimit.Rows).Select(sentence => labels.Number(sentence, extractor))];
        var reader = new TrainableReader(lexicon, labels, gold.SelectMany(sentence => sentence.Features), options);
        var random = new RandomSource(options.Seed + 1);
        var words = gold.Sum(sentence => sentence.Rows);
        var rate = new LearningRate(options.Rate, WarmUp: 200, Steps: options.Epochs * (words / options.BatchWords));
        var step = 0;
        for (var epoch = 1; epoch <= options.Epochs; epoch++)
        {
            var loss = 0.0;
            foreach (var batch in Batches.Cut(gold, options.BatchWords, random))
                loss += reader.Learn(batch, rate.At(step++));
            log.WriteLine(FormattableString.Invariant($"reader: epoch {epoch} of {options.Epochs}, loss {loss / words:F4} a word"));
            afterEpoch?.Invoke(reader.Save());
        }
        return reader.Save();
    }
}
