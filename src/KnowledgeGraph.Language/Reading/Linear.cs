namespace KnowledgeGraph.Language;

/// <summary>A layer that multiplies and adds.</summary>
internal sealed class Linear(PackedMatrix weights, float[] bias)
{
    public int Width => weights.Columns;

    public static Linear From(WeightStore store, string name) =>
        new(PackedMatrix.Of(store.Matrix(name + ".weights")), store.Matrix(name + ".bias").Data);

    public Matrix Apply(Matrix input, Workspace? workspace = null)
    {
        var output = Workspace.Matrix(workspace, input.Rows, weights.Columns);
        for (var row = 0; row < output.Rows; row++)
            bias.CopyTo(output.Row(row));
        MatrixProduct.Multiply(input, weights, output, add: true);
        return output;
    }

    /// <summary>The layer followed by the leaky rectifier.</summary>
    public Matrix ApplyLeaky(Matrix input, Workspace? workspace = null)
    {
        var output = Apply(input, workspace);
        Activation.Leaky(output.Values);
        return output;
    }
}
