using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>
/// Learns names in two rounds. Teachers, which differ only in the random numbers they learn by, learn from the corpora that mark names;
/// pupils learn from these and, in every manner that a text is not marked in and on texts that nobody marked, from the teachers, which
/// together know more than each. A pupil alone reads as well as all teachers; two of them err less oddly.
/// </summary>
internal sealed class NameTraining(ReaderNetwork network, Lexicon lexicon, TextWriter log)
{
    private const int Epochs = 12;
    private const int Width = 64;
    private const int BatchWords = 300;
    private const float Rate = 3e-3f;
    private static readonly ulong[] TeacherSeeds = [11, 21, 31];
    private static readonly ulong[] PupilSeeds = [41, 51];

    public WeightStore Train(Corpora corpora) => Learn(
    [
        .. UniversalNames.Read(corpora.PathTo("uner-ewt", "dev.iob2")),
        .. LinkedNames.Training(corpora.PathTo("re-docred", "dev.json")),
        .. GumNames.From(corpora.Read("gum", "train")),
        .. UnmarkedTexts.From(corpora.Read("ud-ewt", "train")),
    ]);

    public WeightStore Learn(IEnumerable<NamedDocument> documents)
    {
        TaggedDocument[] tagged = [.. documents.Select(document => TaggedDocument.Of(document, network))];
        var teachers = new NameTagger(lexicon, LearnEach(Short(SeenSentence.Marked(tagged, lexicon)), "teacher", TeacherSeeds));
        return NameTagger.Join(LearnEach(Short(SeenSentence.Taught(tagged, lexicon, teachers)), "pupil", PupilSeeds));
    }

    private List<WeightStore> LearnEach(SeenSentence[] sentences, string role, ulong[] seeds) =>
        [.. seeds.Select((seed, i) => Learn(sentences, FormattableString.Invariant($"{role} {i + 1}"), seed))];

    private static SeenSentence[] Short(IEnumerable<SeenSentence> sentences) => [.. sentences.Where(sentence => sentence.Features.Length < SentenceLimit.Rows)];

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
            log.WriteLine(FormattableString.Invariant($"names: {name}, epoch {epoch} of {Epochs}, loss {loss / words:F4} a word"));
        }
        return tagger.Save();
    }
}
