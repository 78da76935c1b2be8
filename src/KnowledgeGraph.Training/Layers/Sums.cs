using System.Numerics;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Sums over rows.</summary>
internal static class Sums
{
    /// <summary>target += the sum of all rows.</summary>
    public static void AddRows(Matrix source, Matrix target)
    {
        for (var row = 0; row < source.Rows; row++)
            AddScaled(source.Row(row), 1, target.Row(0));
    }

    /// <summary>target += source × scale.</summary>
    public static void AddScaled(ReadOnlySpan<float> source, float scale, Span<float> target)
    {
        var i = 0;
        for (; i + Vector<float>.Count <= source.Length; i += Vector<float>.Count)
            (new Vector<float>(target[i..]) + (new Vector<float>(source[i..]) * scale)).CopyTo(target[i..]);
        for (; i < source.Length; i++)
            target[i] += source[i] * scale;
    }
}
