namespace KnowledgeGraph.Training;

/// <summary>The usual loss of a choice: minus the logarithm of the right one's share.</summary>
internal static class Softmax
{
    /// <summary>Turns scores into their gradient, in place.</summary>
    /// <param name="scores">Scores on entry, gradient on return.</param>
    /// <param name="right">The right choice.</param>
    /// <param name="weight">What the gradient is multiplied by.</param>
    /// <returns>The loss, not weighted.</returns>
    public static float Gradient(Span<float> scores, int right, float weight = 1)
    {
        var highest = float.NegativeInfinity;
        foreach (var score in scores)
            highest = Math.Max(highest, score);
        var sum = 0f;
        foreach (ref var score in scores)
            sum += score = MathF.Exp(score - highest);
        var loss = -MathF.Log(Math.Max(scores[right] / sum, 1e-12f));
        foreach (ref var score in scores)
            score *= weight / sum;
        scores[right] -= weight;
        return loss;
    }
}
