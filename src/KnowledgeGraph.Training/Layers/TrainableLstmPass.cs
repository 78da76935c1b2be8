using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>A memory in one direction that learns by back-propagation through time.</summary>
internal sealed class TrainableLstmPass : ITrainable
{
    private readonly string name;
    private readonly int width;
    private readonly bool fromTheEnd;
    private Matrix words = new(0, 0);
    private LstmTrace trace = new(new(0, 0), new(0, 0), new(0, 0));

    public TrainableLstmPass(string name, int inputs, int width, bool fromTheEnd, RandomSource random)
    {
        (this.name, this.width, this.fromTheEnd) = (name, width, fromTheEnd);
        Input = new Parameter(inputs, 4 * width).Randomise(random, MathF.Sqrt(6f / (inputs + width)));
        Recurrent = new Parameter(width, 4 * width).Randomise(random, MathF.Sqrt(3f / width) * 0.6f);
        Bias = new Parameter(1, 4 * width);
        Bias.Value.Data.AsSpan(width, width).Fill(1f);
    }

    public Parameter Input { get; }

    public Parameter Recurrent { get; }

    public Parameter Bias { get; }

    public IEnumerable<Parameter> Parameters => [Input, Recurrent, Bias];

    public Matrix Forward(BatchLayout layout, Matrix input)
    {
        words = input;
        trace = new LstmPass(PackedMatrix.Of(Input.Value), PackedMatrix.Of(Recurrent.Value), Bias.Value.Data, fromTheEnd).Run(layout, input);
        return trace.Outputs;
    }

    /// <param name="layout">The layout of the forward pass.</param>
    /// <param name="outputs">The gradient of the outputs; used up.</param>
    /// <returns>The gradient of the input.</returns>
    public Matrix Backward(BatchLayout layout, Matrix outputs)
    {
        var gates = new Matrix(outputs.Rows, 4 * width);
        var cells = new Matrix(outputs.Rows, width);
        var earlier = new Matrix(outputs.Rows, width);
        var transposed = PackedMatrix.OfTransposed(Recurrent.Value);
        for (var i = 0; i < layout.Steps; i++)
            StepBack(layout, fromTheEnd ? i : layout.Steps - 1 - i, transposed, new(gates, cells, outputs), earlier);
        var packed = PackedMatrix.Of(gates);
        MatrixProduct.AddTransposed(words, packed, Input.Gradient);
        MatrixProduct.AddTransposed(earlier, packed, Recurrent.Gradient);
        Sums.AddRows(gates, Bias.Gradient);
        var back = new Matrix(words.Rows, words.Columns);
        MatrixProduct.Multiply(gates, PackedMatrix.OfTransposed(Input.Value), back);
        return back;
    }

    public void Save(WeightStore store)
    {
        store.Add(name + ".input", Input.Value);
        store.Add(name + ".recurrent", Recurrent.Value);
        store.Add(name + ".bias", Bias.Value);
    }

    private void StepBack(BatchLayout layout, int step, PackedMatrix transposed, LstmTrace gradients, Matrix earlier)
    {
        var (before, carried) = LstmPass.Before(layout, step, fromTheEnd);
        var first = layout.Offset(step);
        for (var i = 0; i < layout.Active(step); i++)
        {
            var hasBefore = i < carried;
            var row = first + i;
            LstmGradient.Step(trace, gradients, row, hasBefore ? layout.Offset(before) + i : -1);
            if (hasBefore)
                trace.Outputs.Row(layout.Offset(before) + i).CopyTo(earlier.Row(row));
        }
        if (carried > 0)
        {
            var target = gradients.Outputs.Data.AsSpan(layout.Offset(before) * width);
            MatrixProduct.Multiply(gradients.Gates.Data.AsSpan(first * 4 * width), 4 * width, carried, transposed, target, width, add: true);
        }
    }
}
