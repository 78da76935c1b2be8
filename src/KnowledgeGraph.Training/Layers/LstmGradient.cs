using System.Runtime.Intrinsics;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>The step of a memory backwards, for one row.</summary>
internal static class LstmGradient
{
    /// <param name="trace">What the forward pass computed.</param>
    /// <param name="gradients">Gradients of gate sums (written), of cells (read, and added to for the row before) and of outputs (read).</param>
    /// <param name="row">The row.</param>
    /// <param name="before">The row of the word before in the pass's direction, or -1.</param>
    public static void Step(LstmTrace trace, LstmTrace gradients, int row, int before)
    {
        var width = trace.Cells.Columns;
        var gates = trace.Gates.Row(row);
        var target = gradients.Gates.Row(row);
        var cell = trace.Cells.Row(row);
        var output = gradients.Outputs.Row(row);
        var carried = gradients.Cells.Row(row);
        var one = Vector256<float>.One;
        for (var i = 0; i < width; i += 8)
        {
            var (input, forget) = (At(gates, i), At(gates, width + i));
            var (candidate, open) = (At(gates, (2 * width) + i), At(gates, (3 * width) + i));
            var squashed = Activation.Tanh(At(cell, i));
            var outer = At(output, i);
            var inner = At(carried, i) + (outer * open * (one - (squashed * squashed)));
            var previous = before < 0 ? Vector256<float>.Zero : At(trace.Cells.Row(before), i);
            (inner * candidate * input * (one - input)).CopyTo(target[i..]);
            (inner * previous * forget * (one - forget)).CopyTo(target[(width + i)..]);
            (inner * input * (one - (candidate * candidate))).CopyTo(target[((2 * width) + i)..]);
            (outer * squashed * open * (one - open)).CopyTo(target[((3 * width) + i)..]);
            if (before >= 0)
                (At(gradients.Cells.Row(before), i) + (inner * forget)).CopyTo(gradients.Cells.Row(before)[i..]);
        }
    }

    private static Vector256<float> At(ReadOnlySpan<float> values, int i) => Vector256.Create(values.Slice(i, 8));
}
