using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Learns which relation holds between a word and its right head.</summary>
internal sealed class TrainableRelationScorer(int inputs, int width, int relations, float dropped, RandomSource random) : ITrainable
{
    private readonly TrainableLinear dependent = new("relation.dependent", inputs, width, random);
    private readonly TrainableLinear head = new("relation.head", inputs, width, random);
    private readonly TrainableLinear output = new("relation.output", 2 * width, relations, random);
    private readonly Dropout dependentDropout = new(dropped, random);
    private readonly Dropout headDropout = new(dropped, random);

    public IEnumerable<Parameter> Parameters => [.. dependent.Parameters, .. head.Parameters, .. output.Parameters];

    /// <summary>Adds to the gradients of the weights and of the words.</summary>
    /// <returns>The loss.</returns>
    public float Learn(BatchLayout layout, IReadOnlyList<GoldSentence> batch, Matrix words, Matrix wordGradient)
    {
        var (left, right) = (dependent.Forward(words), head.Forward(words));
        dependentDropout.Forward(layout, left);
        headDropout.Forward(layout, right);
        var pairs = Pairs(layout, batch);
        var inputsOfPairs = new Matrix(pairs.Count, 2 * width);
        for (var i = 0; i < pairs.Count; i++)
            RelationScorer.Combine(left.Row(pairs[i].Dependent), right.Row(pairs[i].Head), inputsOfPairs.Row(i));
        var scores = output.Forward(inputsOfPairs);
        var loss = 0f;
        for (var i = 0; i < pairs.Count; i++)
            loss += Softmax.Gradient(scores.Row(i), pairs[i].Relation);

        var (leftGradient, rightGradient) = Separate(pairs, inputsOfPairs, output.Backward(scores), left, right);
        dependentDropout.Backward(layout, leftGradient);
        headDropout.Backward(layout, rightGradient);
        Sums.AddScaled(dependent.Backward(leftGradient).Data, 1, wordGradient.Data);
        Sums.AddScaled(head.Backward(rightGradient).Data, 1, wordGradient.Data);
        return loss;
    }

    public void Save(WeightStore store)
    {
        dependent.Save(store);
        head.Save(store);
        output.Save(store);
    }

    private static List<(int Dependent, int Head, int Relation)> Pairs(BatchLayout layout, IReadOnlyList<GoldSentence> batch)
    {
        var pairs = new List<(int, int, int)>(layout.Rows);
        for (var s = 0; s < batch.Count; s++)
        {
            for (var row = 1; row < batch[s].Rows; row++)
            {
                if (batch[s].Relations[row] >= 0)
                    pairs.Add((layout.Row(s, row), layout.Row(s, batch[s].Heads[row]), batch[s].Relations[row]));
            }
        }
        return pairs;
    }

    private (Matrix Left, Matrix Right) Separate(List<(int Dependent, int Head, int Relation)> pairs, Matrix inputsOfPairs, Matrix gradient, Matrix left, Matrix right)
    {
        var (leftGradient, rightGradient) = (new Matrix(left.Rows, width), new Matrix(right.Rows, width));
        for (var p = 0; p < pairs.Count; p++)
        {
            var (values, change) = (inputsOfPairs.Row(p).ToArray(), gradient.Row(p).ToArray());
            for (var i = 0; i < width; i++)
            {
                var sum = values[i] < 0 ? change[i] * Activation.LeakySlope : change[i];
                leftGradient.Row(pairs[p].Dependent)[i] += sum + (change[width + i] * right.Row(pairs[p].Head)[i]);
                rightGradient.Row(pairs[p].Head)[i] += sum + (change[width + i] * left.Row(pairs[p].Dependent)[i]);
            }
        }
        return (leftGradient, rightGradient);
    }
}
