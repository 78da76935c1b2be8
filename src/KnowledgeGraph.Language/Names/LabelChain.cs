namespace KnowledgeGraph.Language;

/// <summary>Finds the best labels for a sentence's words together (Viterbi 1967).</summary>
internal sealed class LabelChain
{
    private readonly int labels = NameLabels.Count;

    // What a label is worth behind each other, label after label; forbidden steps are worth nothing at all.
    private readonly float[] worth;
    private readonly float[] first;

    /// <param name="steps">What it is worth that the label of the column follows the label of the row; the last row stands for the beginning.</param>
    public LabelChain(Matrix steps)
    {
        worth = new float[labels * labels];
        first = new float[labels];
        for (var label = 0; label < labels; label++)
        {
            first[label] = Worth(steps, -1, label);
            for (var before = 0; before < labels; before++)
                worth[(label * labels) + before] = Worth(steps, before, label);
        }
    }

    /// <param name="scores">One row a word, one column a label.</param>
    /// <returns>The labels with the highest sum; of several the one whose labels have lower numbers.</returns>
    public int[] Best(Matrix scores)
    {
        var best = new float[scores.Rows * labels];
        var origins = new int[best.Length];
        for (var word = 0; word < scores.Rows; word++)
        {
            var own = best.AsSpan(word * labels, labels);
            if (word == 0)
                first.CopyTo(own);
            else
                Follow(best.AsSpan((word - 1) * labels, labels), own, origins.AsSpan(word * labels, labels));
            Activation.Add(scores.Row(word), own);
        }
        return Trace(best, origins, scores.Rows);
    }

    private void Follow(ReadOnlySpan<float> before, Span<float> own, Span<int> origins)
    {
        for (var label = 0; label < own.Length; label++)
        {
            var steps = worth.AsSpan(label * labels, before.Length);
            var (start, end) = NameLabels.GoesOn(label) ? (label - 1, label + 1) : (0, before.Length);
            var (origin, score) = (start, float.NegativeInfinity);
            for (var i = start; i < end; i++)
            {
                var sum = before[i] + steps[i];
                if (sum > score)
                    (origin, score) = (i, sum);
            }
            (origins[label], own[label]) = (origin, score);
        }
    }

    private int[] Trace(float[] best, int[] origins, int words)
    {
        var path = new int[words];
        if (words == 0)
            return path;
        path[^1] = Activation.Highest(best.AsSpan((words - 1) * labels));
        for (var word = words - 1; word > 0; word--)
            path[word - 1] = origins[(word * labels) + path[word]];
        return path;
    }

    private static float Worth(Matrix steps, int before, int label) =>
        NameLabels.MayFollow(before, label) ? steps.Row(before < 0 ? steps.Rows - 1 : before)[label] : float.NegativeInfinity;
}
