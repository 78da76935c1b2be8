using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>The reading network while it learns.</summary>
internal sealed class TrainableReader
{
    private readonly ReaderOptions options;
    private readonly ReaderLabels labels;
    private readonly TrainableEmbeddings embeddings;
    private readonly TrainableBiLstm first;
    private readonly TrainableBiLstm second;
    private readonly TrainableTagScorer tags;
    private readonly TrainableArcScorer arcs;
    private readonly TrainableRelationScorer relations;
    private readonly Dropout inputDropout;
    private readonly Dropout lowerDropout;
    private readonly Dropout upperDropout;
    private readonly Adam adam = new();

    public TrainableReader(Lexicon lexicon, ReaderLabels labels, IEnumerable<WordFeatures> words, ReaderOptions options)
    {
        (this.options, this.labels) = (options, labels);
        var random = new RandomSource(options.Seed);
        embeddings = new(lexicon, words, random);
        first = new("first", FeatureSlot.InputWidth, options.Width, random);
        second = new("second", 2 * options.Width, options.Width, random);
        tags = new(2 * options.Width, labels, random);
        arcs = new(2 * options.Width, options.ArcWidth, options.Dropout, random);
        relations = new(2 * options.Width, options.RelationWidth, labels.Relations.Names.Count, options.Dropout, random);
        (inputDropout, lowerDropout, upperDropout) = (new(options.Dropout / 2, random), new(options.Dropout, random), new(options.Dropout, random));
    }

    /// <summary>Learns from a batch.</summary>
    /// <returns>The loss, summed over words.</returns>
    public float Learn(IReadOnlyList<GoldSentence> batch, float rate)
    {
        var layout = new BatchLayout([.. batch.Select(sentence => sentence.Rows)]);
        var input = embeddings.Forward(InOrder(layout, batch));
        inputDropout.Forward(layout, input);
        var lower = first.Forward(layout, input);
        lowerDropout.Forward(layout, lower);
        var upper = second.Forward(layout, lower);
        upperDropout.Forward(layout, upper);

        var upperGradient = new Matrix(upper.Rows, upper.Columns);
        var loss = arcs.Learn(layout, batch, upper, upperGradient) + relations.Learn(layout, batch, upper, upperGradient);
        upperDropout.Backward(layout, upperGradient);
        var lowerGradient = second.Backward(layout, upperGradient);
        loss += tags.Learn(layout, batch, lower, lowerGradient, options.TagWeight);
        lowerDropout.Backward(layout, lowerGradient);
        var inputGradient = first.Backward(layout, lowerGradient);
        inputDropout.Backward(layout, inputGradient);
        embeddings.Backward(inputGradient);
        Update(rate);
        return loss;
    }

    public WeightStore Save()
    {
        var store = new WeightStore();
        labels.Save(store);
        embeddings.Save(store);
        foreach (var part in Parts)
            part.Save(store);
        return store;
    }

    private IEnumerable<ITrainable> Parts => [first, second, tags, arcs, relations];

    private static WordFeatures[] InOrder(BatchLayout layout, IReadOnlyList<GoldSentence> batch)
    {
        var words = new WordFeatures[layout.Rows];
        for (var s = 0; s < batch.Count; s++)
        {
            for (var row = 0; row < batch[s].Rows; row++)
                words[layout.Row(s, row)] = batch[s].Features[row];
        }
        return words;
    }

    private void Update(float rate)
    {
        adam.NextStep(rate);
        Parameter[] parameters = [.. Parts.SelectMany(part => part.Parameters)];
        var norm = Math.Sqrt(parameters.Sum(parameter => Adam.SquaredNorm(parameter.Gradient.Data)));
        var scale = (float)Math.Min(1, options.LongestGradient / Math.Max(norm, 1e-9));
        foreach (var parameter in parameters)
            adam.Update(parameter, scale);
        embeddings.Update(adam, scale);
    }
}
