namespace KnowledgeGraph.Training.Tests;

public sealed class TrainableLinearTests
{
    [Test]
    public void GradientsAreTheSlopesOfTheLoss()
    {
        var layer = new TrainableLinear("layer", 5, 19, new RandomSource(1));
        var input = Slope.RandomMatrix(9, 5, seed: 2);
        double Loss() => Slope.HalfSquares(layer.Forward(input));

        var back = layer.Backward(layer.Forward(input));

        Slope.AssertMatches(input, back, Loss);
        Slope.AssertMatches(layer.Weights.Value, layer.Weights.Gradient, Loss);
        Slope.AssertMatches(layer.Bias.Value, layer.Bias.Gradient, Loss);
    }
}
