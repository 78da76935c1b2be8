namespace KnowledgeGraph.Language;

/// <summary>Embeddings, a recurrent layer that looks both ways, and for each manner of naming its own scores of labels.</summary>
internal sealed class NameNetwork(EmbeddingLayer embeddings, BiLstm memory, Linear labels, Matrix steps)
{
    /// <summary>What it is worth that one label follows another, as <see cref="LabelChain"/> takes it.</summary>
    public Matrix Steps => steps;

    public static NameNetwork From(WeightStore store, Lexicon lexicon) =>
        new(EmbeddingLayer.From(store, lexicon, NameSlots.All), BiLstm.From(store, "memory"), Linear.From(store, "labels"), store.Matrix("steps"));

    /// <summary>The scores of all labels in all manners, one row a word.</summary>
    /// <param name="layout">Where the words stand.</param>
    /// <param name="sentences">What is seen of each sentence's words.</param>
    /// <param name="workspace">What lends the scores.</param>
    public Matrix Scores(BatchLayout layout, IReadOnlyList<WordFeatures[]> sentences, Workspace workspace)
    {
        var input = Workspace.Matrix(workspace, layout.Rows, NameSlots.InputWidth);
        input.Values.Clear();
        for (var s = 0; s < sentences.Count; s++)
        {
            for (var i = 0; i < sentences[s].Length; i++)
                embeddings.Embed(sentences[s][i], input.Row(layout.Row(s, i)));
        }
        return labels.Apply(memory.Run(layout, input, workspace), workspace);
    }
}
