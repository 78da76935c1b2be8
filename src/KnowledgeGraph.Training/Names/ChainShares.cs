using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>
/// How much of all labellings of a sentence, weighted by the exponential of their score, each label and each pair of neighbours
/// has (the forward-backward algorithm of Baum and others 1970).
/// </summary>
internal sealed class ChainShares
{
    private readonly int words;
    private readonly int labels;
    private readonly double[] emissions;
    private readonly double[] forward;
    private readonly double[] backward;
    private readonly double[] steps;

    /// <param name="scores">One row a word, one column a label.</param>
    /// <param name="stepScores">As <see cref="LabelChain"/> takes them.</param>
    /// <param name="allowed">For each word the labels that count; null where all do.</param>
    public ChainShares(Matrix scores, Matrix stepScores, ulong[]? allowed)
    {
        (words, labels) = (scores.Rows, scores.Columns);
        (emissions, forward, backward) = (new double[words * labels], new double[words * labels], new double[words * labels]);
        steps = new double[(labels + 1) * labels];
        for (var before = 0; before <= labels; before++)
        {
            for (var label = 0; label < labels; label++)
            {
                if (NameLabels.MayFollow(before == labels ? -1 : before, label))
                    steps[(before * labels) + label] = Math.Exp(stepScores.Row(before)[label]);
            }
        }
        for (var word = 0; word < words; word++)
            Emit(scores.Row(word), word, allowed?[word] ?? ulong.MaxValue);
        for (var word = 0; word < words; word++)
            Forward(word);
        for (var word = words - 1; word >= 0; word--)
            Backward(word);
    }

    /// <summary>The logarithm of the sum over all labellings.</summary>
    public double LogSum { get; private set; }

    /// <summary>Adds the share of each label, times a factor, to rows of a matrix.</summary>
    public void AddLabels(Matrix target, Func<int, int> rowOf, int firstColumn, float factor)
    {
        for (var word = 0; word < words; word++)
        {
            var row = target.Row(rowOf(word));
            var sum = 0.0;
            for (var label = 0; label < labels; label++)
                sum += forward[(word * labels) + label] * backward[(word * labels) + label];
            for (var label = 0; label < labels; label++)
                row[firstColumn + label] += (float)(factor * forward[(word * labels) + label] * backward[(word * labels) + label] / sum);
        }
    }

    /// <summary>Adds the share of each pair of neighbours, times a factor.</summary>
    public void AddSteps(Matrix target, float factor)
    {
        var shares = new double[labels];
        for (var label = 0; label < labels; label++)
            shares[label] = forward[label] * backward[label];
        var first = shares.Sum();
        for (var label = 0; label < labels; label++)
            target.Row(labels)[label] += (float)(factor * shares[label] / first);
        for (var word = 1; word < words; word++)
            AddSteps(target, word, factor);
    }

    private void AddSteps(Matrix target, int word, float factor)
    {
        var sum = 0.0;
        for (var before = 0; before < labels; before++)
        {
            for (var label = 0; label < labels; label++)
                sum += Pair(word, before, label);
        }
        for (var before = 0; before < labels; before++)
        {
            for (var label = 0; label < labels; label++)
                target.Row(before)[label] += (float)(factor * Pair(word, before, label) / sum);
        }
    }

    private double Pair(int word, int before, int label) => forward[((word - 1) * labels) + before] * steps[(before * labels) + label]
        * emissions[(word * labels) + label] * backward[(word * labels) + label];

    private void Emit(ReadOnlySpan<float> scores, int word, ulong allowed)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        LogSum += highest;
        for (var label = 0; label < labels; label++)
            emissions[(word * labels) + label] = (allowed >> label & 1) == 1 ? Math.Exp(scores[label] - highest) : 0;
    }

    private void Forward(int word)
    {
        var own = forward.AsSpan(word * labels, labels);
        var sum = 0.0;
        for (var label = 0; label < labels; label++)
        {
            var reached = word == 0 ? steps[(labels * labels) + label] : 0;
            for (var before = 0; word > 0 && before < labels; before++)
                reached += forward[((word - 1) * labels) + before] * steps[(before * labels) + label];
            sum += own[label] = reached * emissions[(word * labels) + label];
        }
        LogSum += Math.Log(sum);
        foreach (ref var value in own)
            value /= sum;
    }

    private void Backward(int word)
    {
        var own = backward.AsSpan(word * labels, labels);
        if (word == words - 1)
        {
            own.Fill(1);
            return;
        }
        var sum = 0.0;
        for (var label = 0; label < labels; label++)
        {
            for (var after = 0; after < labels; after++)
                own[label] += steps[(label * labels) + after] * emissions[((word + 1) * labels) + after] * backward[((word + 1) * labels) + after];
            sum += own[label];
        }
        foreach (ref var value in own)
            value /= sum;
    }
}
