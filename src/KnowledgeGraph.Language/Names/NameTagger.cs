namespace KnowledgeGraph.Language;

/// <summary>
/// Labels the words of sentences: embeddings, a recurrent layer that looks both ways, and for each manner of naming its own
/// scores of labels, of which the best that go together are taken.
/// </summary>
internal sealed class NameTagger
{
    private readonly NameFeatures features;
    private readonly EmbeddingLayer embeddings;
    private readonly BiLstm memory;
    private readonly Linear labels;
    private readonly LabelChain chain;

    public NameTagger(WeightStore store, Lexicon lexicon)
    {
        features = new(lexicon);
        embeddings = EmbeddingLayer.From(store, lexicon, NameSlots.All);
        memory = BiLstm.From(store, "memory");
        labels = Linear.From(store, "labels");
        chain = new(store.Matrix("steps"));
    }

    /// <summary>The best labels of each sentence; at least one word each.</summary>
    public int[][] Label(IReadOnlyList<TaggedWords> sentences, CapitalUse use, NameManner manner) =>
        Label([.. sentences.Select(sentence => (sentence, use))], [manner]).Single();

    /// <summary>The best labels of each sentence in each of several manners.</summary>
    /// <param name="sentences">Sentences of at least one word, each with how its text uses capitals.</param>
    /// <param name="manners">The manners.</param>
    public IReadOnlyList<int[][]> Label(IReadOnlyList<(TaggedWords Words, CapitalUse Use)> sentences, IReadOnlyList<NameManner> manners)
    {
        var layout = new BatchLayout([.. sentences.Select(sentence => sentence.Words.Forms.Count)]);
        using var workspace = new Workspace();
        var input = Workspace.Matrix(workspace, layout.Rows, NameSlots.InputWidth);
        input.Values.Clear();
        for (var s = 0; s < sentences.Count; s++)
        {
            var words = features.Extract(sentences[s].Words, sentences[s].Use);
            for (var i = 0; i < words.Length; i++)
                embeddings.Embed(words[i], input.Row(layout.Row(s, i)));
        }
        var scores = labels.Apply(memory.Run(layout, input, workspace), workspace);
        return [.. manners.Select(manner => (int[][])[.. sentences.Select((_, s) => chain.Best(ScoresOf(scores, layout, s, manner)))])];
    }

    /// <summary>The scores of one sentence and manner, one row a word.</summary>
    internal static Matrix ScoresOf(Matrix scores, BatchLayout layout, int sentence, NameManner manner)
    {
        var own = new Matrix(layout.Lengths[sentence], NameLabels.Count);
        for (var i = 0; i < own.Rows; i++)
            scores.Row(layout.Row(sentence, i)).Slice((int)manner * NameLabels.Count, NameLabels.Count).CopyTo(own.Row(i));
        return own;
    }
}
