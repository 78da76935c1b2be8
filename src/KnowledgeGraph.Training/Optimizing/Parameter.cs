using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>A matrix that is learned, with its gradient and what the optimiser remembers.</summary>
internal sealed class Parameter(int rows, int columns)
{
    public Matrix Value { get; } = new(rows, columns);

    public Matrix Gradient { get; } = new(rows, columns);

    public Matrix FirstMoment { get; } = new(rows, columns);

    public Matrix SecondMoment { get; } = new(rows, columns);

    /// <summary>Spreads the values evenly within Glorot and Bengio's bound (2010), or the given one.</summary>
    public Parameter Randomise(RandomSource random, float? bound = null)
    {
        var width = bound ?? MathF.Sqrt(6f / (rows + columns));
        foreach (ref var value in Value.Data.AsSpan())
            value = ((2 * random.Unit()) - 1) * width;
        return this;
    }
}
