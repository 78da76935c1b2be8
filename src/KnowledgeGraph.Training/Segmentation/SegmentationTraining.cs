using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Learns where words and sentences end from paragraphs whose cuts are known.</summary>
internal sealed class SegmentationTraining(Lexicon lexicon, TextWriter log)
{
    private const int Rounds = 15;

    /// <summary>By how much the right choice of a joint is to lead; chosen on the development parts.</summary>
    private const float Margin = 20;

    /// <summary>The same for sentence ends.</summary>
    private const float EndMargin = 40;

    /// <summary>How many choosers of sentence ends are learned, each seeing the paragraphs in another order; their mean is kept.</summary>
    private const int EndChoosers = 4;
    private const int JointRows = 1 << 16;
    private const int SentenceRows = 1 << 17;
    private readonly AtomScanner scanner = new(new(EnglishData.Lines("contractions.txt")));
    private readonly JointFeatures jointFeatures = new(new(EnglishData.Lines("abbreviations.txt")));
    private readonly SentenceFeatures sentenceFeatures = new(new(EnglishData.Lines("abbreviations.txt")), lexicon);
    private readonly FeatureBag bag = new();

    public WeightStore Train(IReadOnlyList<RawParagraph> paragraphs)
    {
        var joints = new Perceptron(JointRows, 3, Margin);
        Learn("joints", paragraphs, seed: 7, paragraph => LearnJoints(paragraph, joints));
        var store = new WeightStore();
        store.Add("joints", joints.Averaged());
        store.Add("sentence-ends", SentenceEnds(paragraphs));
        return store;
    }

    private Matrix SentenceEnds(IReadOnlyList<RawParagraph> paragraphs)
    {
        var mean = new Matrix(SentenceRows, 2);
        for (var chooser = 0; chooser < EndChoosers; chooser++)
        {
            var ends = new Perceptron(SentenceRows, 2, EndMargin);
            Learn("sentence ends", paragraphs, seed: 7 + (ulong)chooser, paragraph => LearnEnds(paragraph, ends));
            var weights = ends.Averaged();
            for (var i = 0; i < mean.Data.Length; i++)
                mean.Data[i] += weights.Data[i] / EndChoosers;
        }
        return mean;
    }

    private void Learn(string what, IReadOnlyList<RawParagraph> paragraphs, ulong seed, Func<RawParagraph, int> learn)
    {
        var order = paragraphs.ToList();
        var random = new RandomSource(seed);
        for (var round = 1; round <= Rounds; round++)
        {
            random.Shuffle(order);
            log.WriteLine(FormattableString.Invariant($"segmentation: round {round} of {Rounds}, {order.Sum(learn)} {what} wrong"));
        }
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
