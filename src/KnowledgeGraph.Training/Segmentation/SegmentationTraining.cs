using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Learns where words and sentences end from paragraphs whose cuts are known.</summary>
internal sealed class SegmentationTraining(Lexicon lexicon, TextWriter log)
{
    private const int Rounds = 15;

    /// <summary>By how much the right choice is to lead; chosen on the development parts.</summary>
    private const float Margin = 20;
    private const int JointRows = 1 << 16;
    private const int SentenceRows = 1 << 17;
    private readonly AtomScanner scanner = new(new(EnglishData.Lines("contractions.txt")));
    private readonly JointFeatures jointFeatures = new(new(EnglishData.Lines("abbreviations.txt")));
    private readonly SentenceFeatures sentenceFeatures = new(new(EnglishData.Lines("abbreviations.txt")), lexicon);
    private readonly FeatureBag bag = new();

    public WeightStore Train(IReadOnlyList<RawParagraph> paragraphs)
    {
        var joints = new Perceptron(JointRows, 3, Margin);
        var ends = new Perceptron(SentenceRows, 2, Margin);
        var order = paragraphs.ToList();
        var random = new RandomSource(7);
        for (var round = 1; round <= Rounds; round++)
        {
            random.Shuffle(order);
            var wrong = order.Sum(paragraph => LearnJoints(paragraph, joints));
            var wrongEnds = order.Sum(paragraph => LearnEnds(paragraph, ends));
            log.WriteLine(FormattableString.Invariant($"segmentation: round {round} of {Rounds}, {wrong} joints and {wrongEnds} sentence ends wrong"));
        }
        var store = new WeightStore();
        store.Add("joints", joints.Averaged());
        store.Add("sentence-ends", ends.Averaged());
        return store;
    }

    private int LearnJoints(RawParagraph paragraph, Perceptron perceptron)
    {
        var starts = paragraph.Words.ToDictionary(word => word.Start, word => word.JoinsPrevious ? Joint.NewWord : Joint.NewToken);
        var atoms = scanner.Scan(paragraph.Text);
        var (first, wrong) = (0, 0);
        for (var i = 1; i < atoms.Count; i++)
        {
            var right = starts.GetValueOrDefault(atoms[i].Start, Joint.SameWord);
            if (!atoms[i].AfterSpace)
            {
                jointFeatures.Collect(paragraph.Text, atoms, i, first, bag);
                wrong += perceptron.Learn(bag.Values, (int)right) ? 0 : 1;
            }
            if (right != Joint.SameWord || atoms[i].AfterSpace)
                first = i;
        }
        return wrong;
    }

    private int LearnEnds(RawParagraph paragraph, Perceptron perceptron)
    {
        var words = paragraph.Words.ToList();
        var state = new SentenceState();
        var wrong = 0;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            state.Read(words[i].Form);
            if (SentenceFeatures.MayEnd(words, i))
            {
                sentenceFeatures.Collect(words, i, state, bag);
                wrong += perceptron.Learn(bag.Values, paragraph.Ends[i] ? 1 : 0) ? 0 : 1;
            }
            if (paragraph.Ends[i])
                state.Begin(i + 1);
        }
        return wrong;
    }
}
