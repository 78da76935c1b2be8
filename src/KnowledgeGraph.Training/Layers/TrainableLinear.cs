using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>A layer that multiplies and adds, and learns to.</summary>
internal sealed class TrainableLinear(string name, int inputs, int outputs, RandomSource random) : ITrainable
{
    private Matrix input = new(0, inputs);

    public Parameter Weights { get; } = new Parameter(inputs, outputs).Randomise(random);

    public Parameter Bias { get; } = new(1, outputs);

    public IEnumerable<Parameter> Parameters => [Weights, Bias];

    public Matrix Forward(Matrix values)
    {
        input = values;
        return new Linear(PackedMatrix.Of(Weights.Value), Bias.Value.Data).Apply(values);
    }

    /// <summary>Adds to the gradients of the weights.</summary>
    /// <returns>The gradient of the input.</returns>
    public Matrix Backward(Matrix gradient)
    {
        MatrixProduct.AddTransposed(input, PackedMatrix.Of(gradient), Weights.Gradient);
        Sums.AddRows(gradient, Bias.Gradient);
        var back = new Matrix(input.Rows, inputs);
        MatrixProduct.Multiply(gradient, PackedMatrix.OfTransposed(Weights.Value), back);
        return back;
    }

    public void Save(WeightStore store)
    {
        store.Add(name + ".weights", Weights.Value);
        store.Add(name + ".bias", Bias.Value);
    }
}
