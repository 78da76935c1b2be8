using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>The naming network while it learns.</summary>
internal sealed class TrainableNameTagger
{
    private const float LongestGradient = 40f;
    private const float Share = 0.33f;
    private readonly TrainableEmbeddings embeddings;
    private readonly TrainableBiLstm memory;
    private readonly TrainableLinear labels;
    private readonly Parameter steps = new(NameLabels.Count + 1, NameLabels.Count);
    private readonly Dropout inputDropout;
    private readonly Dropout outputDropout;
    private readonly Adam adam = new();

    public TrainableNameTagger(Lexicon lexicon, IEnumerable<WordFeatures> words, int width, ulong seed)
    {
        var random = new RandomSource(seed);
        embeddings = new(lexicon, words, random, NameSlots.All);
        memory = new("memory", NameSlots.InputWidth, width, random);
        labels = new("labels", 2 * width, NameLabels.Count * Enum.GetValues<NameManner>().Length, random);
        (inputDropout, outputDropout) = (new(Share, random), new(Share, random));
    }

    /// <summary>Learns from a batch.</summary>
    /// <returns>The loss in what corpora mark, summed over words.</returns>
    public float Learn(IReadOnlyList<SeenSentence> batch, float rate)
    {
        var layout = new BatchLayout([.. batch.Select(sentence => sentence.Features.Length)]);
        var input = embeddings.Forward(InOrder(layout, batch));
        inputDropout.Forward(layout, input);
        var output = memory.Forward(layout, input);
        outputDropout.Forward(layout, output);
        var scores = labels.Forward(output);
        var loss = Gradient(scores, layout, batch);
        var back = labels.Backward(scores);
        outputDropout.Backward(layout, back);
        back = memory.Backward(layout, back);
        inputDropout.Backward(layout, back);
        embeddings.Backward(back);
        Update(rate);
        return loss;
    }

    public WeightStore Save()
    {
        var store = new WeightStore();
        embeddings.Save(store);
        memory.Save(store);
        labels.Save(store);
        store.Add("steps", steps.Value);
        return store;
    }

    /// <summary>
    /// Turns scores into their gradient: what the labels' shares of all labellings are, less what they should be. Where a corpus marks
    /// names, that is the gradient of minus the logarithm of the share of the labellings that it allows (Lafferty, McCallum and Pereira
    /// 2001); where teachers speak, of the divergence from them. Only the scores of a lesson's own manner learn from it.
    /// </summary>
    /// <returns>The loss in what corpora mark, summed over words.</returns>
    private float Gradient(Matrix scores, BatchLayout layout, IReadOnlyList<SeenSentence> batch)
    {
        var loss = 0.0;
        var gradient = new Matrix(scores.Rows, scores.Columns);
        for (var s = 0; s < batch.Count; s++)
        {
            foreach (var lesson in batch[s].Lessons)
            {
                var (sentence, column) = (s, (int)lesson.Manner * NameLabels.Count);
                var own = NameTagger.ScoresOf(scores, layout, s, lesson.Manner);
                var all = new ChainShares(own, steps.Value, null);
                var right = lesson.RightShares(own, steps.Value);
                all.AddLabels(gradient, word => layout.Row(sentence, word), column, 1);
                right.AddLabels(gradient, word => layout.Row(sentence, word), column, -1);
                all.AddSteps(steps.Gradient, 1);
                right.AddSteps(steps.Gradient, -1);
                loss += lesson is MarkedLesson ? all.LogSum - right.LogSum : 0;
            }
        }
        gradient.Data.CopyTo(scores.Data, 0);
        return (float)loss;
    }

    private static WordFeatures[] InOrder(BatchLayout layout, IReadOnlyList<SeenSentence> batch)
    {
        var words = new WordFeatures[layout.Rows];
        for (var s = 0; s < batch.Count; s++)
        {
            for (var i = 0; i < batch[s].Features.Length; i++)
                words[layout.Row(s, i)] = batch[s].Features[i];
        }
        return words;
    }

    private void Update(float rate)
    {
        adam.NextStep(rate);
        Parameter[] parameters = [.. memory.Parameters, .. labels.Parameters, steps];
        var norm = Math.Sqrt(parameters.Sum(parameter => Adam.SquaredNorm(parameter.Gradient.Data)));
        var scale = (float)Math.Min(1, LongestGradient / Math.Max(norm, 1e-9));
        foreach (var parameter in parameters)
            adam.Update(parameter, scale);
        embeddings.Update(adam, scale);
    }
}
