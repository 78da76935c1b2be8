using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training.Tests;

/// <summary>Compares gradients with slopes measured by moving one number a little.</summary>
internal static class Slope
{
    private const float Move = 2e-3f;

    public static void AssertMatches(Matrix values, Matrix gradient, Func<double> loss)
    {
        for (var i = 0; i < values.Data.Length; i += Math.Max(1, values.Data.Length / 12))
        {
            var kept = values.Data[i];
            values.Data[i] = kept + Move;
            var above = loss();
            values.Data[i] = kept - Move;
            var below = loss();
            values.Data[i] = kept;
            Assert.That(gradient.Data[i], Is.EqualTo((above - below) / (2 * Move)).Within(2e-2), $"element {i}");
        }
    }

    public static Matrix RandomMatrix(int rows, int columns, ulong seed)
    {
        var random = new RandomSource(seed);
        return new(rows, columns, [.. Enumerable.Range(0, rows * columns).Select(_ => (2 * random.Unit()) - 1)]);
    }

    /// <summary>Half the sum of squares, whose gradient is the values themselves.</summary>
    public static double HalfSquares(Matrix values) => values.Data.Sum(value => 0.5 * value * value);
}
