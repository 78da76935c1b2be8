using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language;

/// <summary>One step of a long short-term memory for one row (Hochreiter and Schmidhuber 1997, with forget gates).</summary>
internal static class LstmCell
{
    /// <summary>Turns gate sums into gate values in place (input, forget, candidate, output), and gives the new cell and output.</summary>
    /// <param name="gates">Four blocks as wide as the cell: sums on entry, activations on return.</param>
    /// <param name="previous">The cell before; empty at the first word.</param>
    /// <param name="cell">The cell after.</param>
    /// <param name="output">The output after.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Step(Span<float> gates, ReadOnlySpan<float> previous, Span<float> cell, Span<float> output)
    {
        var width = cell.Length;
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var before = ref MemoryMarshal.GetReference(previous);
        for (var i = 0; i < width; i += 8)
        {
            nuint at = (nuint)i, step = (nuint)width;
            var input = Activation.Sigmoid(Vector256.LoadUnsafe(ref g, at));
            var forget = Activation.Sigmoid(Vector256.LoadUnsafe(ref g, at + step));
            var candidate = Activation.Tanh(Vector256.LoadUnsafe(ref g, at + (2 * step)));
            var open = Activation.Sigmoid(Vector256.LoadUnsafe(ref g, at + (3 * step)));
            var next = input * candidate;
            if (!previous.IsEmpty)
                next = Vector256.FusedMultiplyAdd(forget, Vector256.LoadUnsafe(ref before, at), next);
            input.StoreUnsafe(ref g, at);
            forget.StoreUnsafe(ref g, at + step);
            candidate.StoreUnsafe(ref g, at + (2 * step));
            open.StoreUnsafe(ref g, at + (3 * step));
            next.CopyTo(cell[i..]);
            (open * Activation.Tanh(next)).CopyTo(output[i..]);
        }
    }
}
