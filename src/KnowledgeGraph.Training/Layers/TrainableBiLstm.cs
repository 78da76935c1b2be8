using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Two memories that learn, one from each end of the sentence.</summary>
internal sealed class TrainableBiLstm(string name, int inputs, int width, RandomSource random) : ITrainable
{
    private readonly TrainableLstmPass forward = new(name + ".forward", inputs, width, fromTheEnd: false, random);
    private readonly TrainableLstmPass backward = new(name + ".backward", inputs, width, fromTheEnd: true, random);

    public IEnumerable<Parameter> Parameters => [.. forward.Parameters, .. backward.Parameters];

    /// <summary>Both directions at once; neither looks at the other, so the result is the same in any order.</summary>
    public Matrix Forward(BatchLayout layout, Matrix words)
    {
        Matrix? left = null, right = null;
        Parallel.Invoke(() => left = forward.Forward(layout, words), () => right = backward.Forward(layout, words));
        return BiLstm.Join(left!, right!);
    }

    public Matrix Backward(BatchLayout layout, Matrix gradient)
    {
        var (left, right) = Split(gradient);
        Matrix? back = null, other = null;
        Parallel.Invoke(() => back = forward.Backward(layout, left), () => other = backward.Backward(layout, right));
        Sums.AddScaled(other!.Data, 1, back!.Data);
        return back;
    }

    public void Save(WeightStore store)
    {
        forward.Save(store);
        backward.Save(store);
    }

    private (Matrix Left, Matrix Right) Split(Matrix joined)
    {
        var (left, right) = (new Matrix(joined.Rows, width), new Matrix(joined.Rows, width));
        for (var row = 0; row < joined.Rows; row++)
        {
            joined.Row(row)[..width].CopyTo(left.Row(row));
            joined.Row(row)[width..].CopyTo(right.Row(row));
        }
        return (left, right);
    }
}
