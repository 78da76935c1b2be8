using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>The leaky rectifier, both ways.</summary>
internal static class Rectifier
{
    public static Matrix Forward(Matrix values)
    {
        Activation.Leaky(values.Data);
        return values;
    }

    /// <summary>Turns the gradient of the output into that of the input, in place.</summary>
    public static void Backward(Matrix outputs, Matrix gradient)
    {
        for (var i = 0; i < gradient.Data.Length; i++)
        {
            if (outputs.Data[i] < 0)
                gradient.Data[i] *= Activation.LeakySlope;
        }
    }

    public static Matrix Copy(Matrix values) => new(values.Rows, values.Columns, [.. values.Data]);
}
