namespace KnowledgeGraph.Language;

/// <summary>How well each word of a sentence would stand as the head of each other (Dozat and Manning 2017).</summary>
internal sealed class ArcScorer(Linear dependent, Linear head, Linear product)
{
    public static ArcScorer From(WeightStore store) =>
        new(Linear.From(store, "arc.dependent"), Linear.From(store, "arc.head"), Linear.From(store, "arc.product"));

    /// <summary>The two sides whose scalar product is the score: one row a word as dependent, one as head.</summary>
    public (Matrix Dependents, Matrix Heads) Sides(Matrix words, Workspace workspace) =>
        (product.Apply(dependent.ApplyLeaky(words, workspace), workspace), head.ApplyLeaky(words, workspace));

    /// <summary>The scores of one sentence of a batch, at [dependent][head].</summary>
    public static double[][] Scores(BatchLayout layout, int sentence, Matrix dependents, Matrix heads)
    {
        var n = layout.Lengths[sentence];
        var scores = new double[n][];
        scores[0] = new double[n];
        for (var d = 1; d < n; d++)
        {
            scores[d] = new double[n];
            var row = dependents.Row(layout.Row(sentence, d));
            for (var h = 0; h < n; h++)
                scores[d][h] = Activation.Dot(row, heads.Row(layout.Row(sentence, h)));
        }
        return scores;
    }
}
