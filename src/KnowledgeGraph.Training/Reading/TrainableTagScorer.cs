using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Learns tags, features and lemma rules.</summary>
internal sealed class TrainableTagScorer(int inputs, ReaderLabels labels, RandomSource random) : ITrainable
{
    private readonly TrainableLinear[] layers =
        [.. ReaderLabels.Kinds.Select((kind, i) => new TrainableLinear(kind, inputs, labels.Tags[i].Names.Count, random))];

    public IEnumerable<Parameter> Parameters => layers.SelectMany(layer => layer.Parameters);

    /// <summary>Adds to the gradients of the weights and of the words.</summary>
    /// <returns>The loss.</returns>
    public float Learn(BatchLayout layout, IReadOnlyList<GoldSentence> batch, Matrix words, Matrix wordGradient, float weight)
    {
        var loss = 0f;
        for (var kind = 0; kind < layers.Length; kind++)
        {
            var scores = layers[kind].Forward(words);
            for (var s = 0; s < batch.Count; s++)
            {
                for (var row = 0; row < batch[s].Rows; row++)
                    loss += Gradient(scores.Row(layout.Row(s, row)), batch[s].Tags[kind][row], weight);
            }
            Sums.AddScaled(layers[kind].Backward(scores).Data, 1, wordGradient.Data);
        }
        return loss;
    }

    public void Save(WeightStore store) => Array.ForEach(layers, layer => layer.Save(store));

    private static float Gradient(Span<float> scores, int right, float weight)
    {
        if (right >= 0)
            return Softmax.Gradient(scores, right, weight);
        scores.Clear();
        return 0;
    }
}
