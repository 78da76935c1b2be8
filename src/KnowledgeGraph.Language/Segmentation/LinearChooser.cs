namespace KnowledgeGraph.Language;

/// <summary>Chooses among a few classes by adding up what each feature says of each.</summary>
/// <param name="weights">One row a bucket that features fall into, one column a class; the number of rows is a power of two.</param>
internal sealed class LinearChooser(Matrix weights)
{
    /// <summary>The best class; the first of several.</summary>
    public int Choose(ReadOnlySpan<uint> features)
    {
        Span<float> scores = stackalloc float[weights.Columns];
        Score(features, scores);
        return Activation.Highest(scores);
    }

    /// <summary>What the features say of each class.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            var row = weights.Row((int)(feature & (uint)(weights.Rows - 1)));
            for (var i = 0; i < scores.Length; i++)
                scores[i] += row[i];
        }
    }
}
