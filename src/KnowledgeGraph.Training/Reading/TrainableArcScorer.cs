using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Learns which word is whose head.</summary>
internal sealed class TrainableArcScorer(int inputs, int width, float dropped, RandomSource random) : ITrainable
{
    private readonly TrainableLinear dependent = new("arc.dependent", inputs, width, random);
    private readonly TrainableLinear head = new("arc.head", inputs, width, random);
    private readonly TrainableLinear product = new("arc.product", width, width, random);
    private readonly Dropout dependentDropout = new(dropped, random);
    private readonly Dropout headDropout = new(dropped, random);

    public IEnumerable<Parameter> Parameters => [.. dependent.Parameters, .. head.Parameters, .. product.Parameters];

    /// <summary>Adds to the gradients of the weights and of the words.</summary>
    /// <returns>The loss.</returns>
    public float Learn(BatchLayout layout, IReadOnlyList<GoldSentence> batch, Matrix words, Matrix wordGradient)
    {
        var (left, right) = (Rectifier.Forward(dependent.Forward(words)), Rectifier.Forward(head.Forward(words)));
        var (leftDropped, rightDropped) = (Rectifier.Copy(left), Rectifier.Copy(right));
        dependentDropout.Forward(layout, leftDropped);
        headDropout.Forward(layout, rightDropped);
        var sides = new ArcSides(product.Forward(leftDropped), rightDropped);
        var gradients = new ArcSides(new(words.Rows, width), new(words.Rows, width));
        var loss = TreeLoss.Gradient(layout, batch, sides, gradients);

        var leftGradient = product.Backward(gradients.Dependents);
        dependentDropout.Backward(layout, leftGradient);
        headDropout.Backward(layout, gradients.Heads);
        Rectifier.Backward(left, leftGradient);
        Rectifier.Backward(right, gradients.Heads);
        Sums.AddScaled(dependent.Backward(leftGradient).Data, 1, wordGradient.Data);
        Sums.AddScaled(head.Backward(gradients.Heads).Data, 1, wordGradient.Data);
        return loss;
    }

    public void Save(WeightStore store)
    {
        dependent.Save(store);
        head.Save(store);
        product.Save(store);
    }
}
