using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Tests;

public sealed class TrainableBiLstmTests
{
    [Test]
    public void GradientsAreTheSlopesOfTheLossForSentencesOfUnlikeLength()
    {
        var layer = new TrainableBiLstm("layer", 6, 8, new RandomSource(1));
        var layout = new BatchLayout([3, 1, 5]);
        var input = Slope.RandomMatrix(9, 6, seed: 2);
        double Loss() => Slope.HalfSquares(layer.Forward(layout, input));

        var back = layer.Backward(layout, layer.Forward(layout, input));

        Slope.AssertMatches(input, back, Loss);
        foreach (var parameter in layer.Parameters)
            Slope.AssertMatches(parameter.Value, parameter.Gradient, Loss);
    }
}
