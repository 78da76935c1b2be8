using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>
/// Learns a chooser by correcting its mistakes and narrow escapes; the weights are averaged over all steps (Collins 2002).
/// </summary>
internal sealed class Perceptron(int rows, int classes, float margin)
{
    private readonly Matrix weights = new(rows, classes);
    private readonly double[] sums = new double[rows * classes];
    private int step = 1;

    private LinearChooser Chooser => new(weights);

    /// <summary>Looks at one example.</summary>
    /// <returns>Whether the choice was right already.</returns>
    public bool Learn(ReadOnlySpan<uint> features, int right)
    {
        step++;
        Span<float> scores = stackalloc float[classes];
        Chooser.Score(features, scores);
        var isRight = Activation.Highest(scores) == right;
        scores[right] -= margin;
        var rival = Activation.Highest(scores);
        if (rival == right)
            return true;
        foreach (var feature in features)
        {
            var row = (int)(feature & (uint)(rows - 1));
            Add(row, right, 1);
            Add(row, rival, -1);
        }
        return isRight;
    }

    public Matrix Averaged()
    {
        var averaged = new Matrix(rows, classes);
        for (var i = 0; i < sums.Length; i++)
            averaged.Data[i] = (float)(weights.Data[i] - (sums[i] / step));
        return averaged;
    }

    private void Add(int row, int column, float change)
    {
        weights.Row(row)[column] += change;
        sums[(row * classes) + column] += (double)change * step;
    }
}
