namespace KnowledgeGraph.Language;

/// <summary>Which relation holds between a word and its head.</summary>
internal sealed class RelationScorer(Linear dependent, Linear head, Linear output)
{
    public static RelationScorer From(WeightStore store) =>
        new(Linear.From(store, "relation.dependent"), Linear.From(store, "relation.head"), Linear.From(store, "relation.output"));

    /// <summary>The scores of all relations, one row a pair.</summary>
    /// <param name="words">The encoded words.</param>
    /// <param name="pairs">Rows of dependent and head.</param>
    /// <param name="workspace">Where matrices come from.</param>
    public Matrix Scores(Matrix words, IReadOnlyList<(int Dependent, int Head)> pairs, Workspace workspace)
    {
        var (dependents, heads) = (dependent.Apply(words, workspace), head.Apply(words, workspace));
        var inputs = Workspace.Matrix(workspace, pairs.Count, 2 * dependents.Columns);
        for (var i = 0; i < pairs.Count; i++)
            Combine(dependents.Row(pairs[i].Dependent), heads.Row(pairs[i].Head), inputs.Row(i));
        return output.Apply(inputs, workspace);
    }

    /// <summary>The rectified sum of both sides, then their product.</summary>
    public static void Combine(ReadOnlySpan<float> dependent, ReadOnlySpan<float> head, Span<float> target)
    {
        var width = dependent.Length;
        for (var i = 0; i < width; i++)
        {
            target[i] = dependent[i] + head[i];
            target[width + i] = dependent[i] * head[i];
        }
        Activation.Leaky(target[..width]);
    }
}
