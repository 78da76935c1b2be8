namespace KnowledgeGraph.Language;

/// <summary>Finds the best labels for a sentence's words together (Viterbi 1967).</summary>
internal static class LabelChain
{
    /// <param name="scores">One row a word, one column a label.</param>
    /// <param name="steps">What it is worth that the label of the column follows the label of the row; the last row stands for the beginning.</param>
    /// <param name="allowed">For each word the labels it may have, one bit a label; null where it may have any.</param>
    /// <returns>The labels with the highest sum; of several the one whose labels have lower numbers.</returns>
    public static int[] Best(Matrix scores, Matrix steps, IReadOnlyList<ulong>? allowed = null)
    {
        var (words, labels) = (scores.Rows, scores.Columns);
        var best = new Matrix(words, labels);
        var origins = new int[words * labels];
        for (var word = 0; word < words; word++)
        {
            var permitted = allowed?[word] ?? ulong.MaxValue;
            for (var label = 0; label < labels; label++)
            {
                var (origin, score) = (permitted >> label & 1) == 0 ? (-1, float.NegativeInfinity) : BestOrigin(best, steps, word, label);
                origins[(word * labels) + label] = origin;
                best.Row(word)[label] = score + scores.Row(word)[label];
            }
        }
        return Trace(best, origins);
    }

    private static (int Origin, float Score) BestOrigin(Matrix best, Matrix steps, int word, int label)
    {
        if (word == 0)
            return (-1, NameLabels.MayFollow(-1, label) ? steps.Row(steps.Rows - 1)[label] : float.NegativeInfinity);
        var (origin, score) = (0, float.NegativeInfinity);
        var before = best.Row(word - 1);
        for (var i = 0; i < before.Length; i++)
        {
            if (NameLabels.MayFollow(i, label) && before[i] + steps.Row(i)[label] > score)
                (origin, score) = (i, before[i] + steps.Row(i)[label]);
        }
        return (origin, score);
    }

    private static int[] Trace(Matrix best, int[] origins)
    {
        var path = new int[best.Rows];
        if (path.Length == 0)
            return path;
        path[^1] = TagScorer.Best(best.Row(best.Rows - 1));
        for (var word = path.Length - 1; word > 0; word--)
            path[word - 1] = origins[(word * best.Columns) + path[word]];
        return path;
    }
}
