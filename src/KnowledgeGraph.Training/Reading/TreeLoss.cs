using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>The loss of choosing each word's head, with its gradients for both sides of the arc scores.</summary>
internal static class TreeLoss
{
    public static float Gradient(BatchLayout layout, IReadOnlyList<GoldSentence> batch, ArcSides sides, ArcSides gradients)
    {
        var loss = 0f;
        Span<float> scores = stackalloc float[SentenceLimit.Rows];
        for (var s = 0; s < batch.Count; s++)
        {
            for (var d = 1; d < batch[s].Rows; d++)
            {
                var row = layout.Row(s, d);
                var known = scores[..batch[s].Rows];
                for (var h = 0; h < known.Length; h++)
                    known[h] = h == d ? float.NegativeInfinity : Activation.Dot(sides.Dependents.Row(row), sides.Heads.Row(layout.Row(s, h)));
                loss += Softmax.Gradient(known, batch[s].Heads[d]);
                Spread(layout, s, row, known, sides, gradients);
            }
        }
        return loss;
    }

    private static void Spread(BatchLayout layout, int sentence, int row, ReadOnlySpan<float> scores, ArcSides sides, ArcSides gradients)
    {
        const float Negligible = 1e-5f;
        for (var h = 0; h < scores.Length; h++)
        {
            if (Math.Abs(scores[h]) < Negligible)
                continue;
            var head = layout.Row(sentence, h);
            Sums.AddScaled(sides.Heads.Row(head), scores[h], gradients.Dependents.Row(row));
            Sums.AddScaled(sides.Dependents.Row(row), scores[h], gradients.Heads.Row(head));
        }
    }
}
