namespace KnowledgeGraph.Language;

/// <summary>
/// The network that reads sentences: embeddings, two recurrent layers that look both ways, tags and lemmas from the first,
/// the tree from the second.
/// </summary>
internal sealed class ReaderNetwork
{
    private readonly BiLstm first;
    private readonly WordGates gates;
    private readonly BiLstm second;
    private readonly TagScorer tags;
    private readonly ArcScorer arcs;
    private readonly RelationScorer relations;
    private readonly string[] relationNames;

    public ReaderNetwork(WeightStore store, Lexicon lexicon)
    {
        (first, second) = (BiLstm.From(store, "first"), BiLstm.From(store, "second"));
        var (extractor, embeddings) = (new FeatureExtractor(lexicon), EmbeddingLayer.From(store, lexicon));
        gates = new((word, row) => embeddings.Embed(extractor.Extract(word), row), FeatureSlot.InputWidth, first.Forward.Input, first.Backward.Input);
        (tags, arcs, relations) = (new(store), ArcScorer.From(store), RelationScorer.From(store));
        relationNames = store.Texts("relations");
    }

    /// <summary>Reads sentences, each given by its words' forms; at least one word each.</summary>
    public ReadSentence[] Read(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var layout = new BatchLayout([.. sentences.Select(words => words.Count + 1)]);
        using var workspace = new Workspace();
        var (forward, backward) = gates.Of(InOrder(layout, sentences), workspace);
        var lower = first.RunOn(layout, forward, backward, workspace);
        var upper = second.Run(layout, lower, workspace);
        var tagged = tags.Choose(lower, workspace);
        var (dependents, heads) = arcs.Sides(upper, workspace);
        int[][] trees = [.. sentences.Select((_, i) => SpanningTree.Best(ArcScorer.Scores(layout, i, dependents, heads)))];
        return Assemble(layout, sentences, trees, tagged, relations.Scores(upper, Pairs(layout, trees), workspace));
    }

    /// <summary>The words' views in the order of the batch's rows, each sentence after its root.</summary>
    private static WordView[] InOrder(BatchLayout layout, IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var rows = new WordView[layout.Rows];
        for (var s = 0; s < sentences.Count; s++)
        {
            rows[layout.Row(s, 0)] = WordView.Root;
            var words = WordView.Of(sentences[s]);
            for (var i = 0; i < words.Length; i++)
                rows[layout.Row(s, i + 1)] = words[i];
        }
        return rows;
    }

    private static List<(int, int)> Pairs(BatchLayout layout, int[][] trees)
    {
        var pairs = new List<(int, int)>(layout.Rows);
        for (var s = 0; s < trees.Length; s++)
        {
            for (var word = 1; word < trees[s].Length; word++)
                pairs.Add((layout.Row(s, word), layout.Row(s, trees[s][word])));
        }
        return pairs;
    }

    private ReadSentence[] Assemble(BatchLayout layout, IReadOnlyList<IReadOnlyList<string>> sentences, int[][] trees, TagChoices tagged, Matrix scores)
    {
        var result = new ReadSentence[sentences.Count];
        var pair = 0;
        for (var s = 0; s < result.Length; s++)
        {
            var n = sentences[s].Count;
            var sentence = result[s] = new(new WordTags[n], new string[n], new Arc[n]);
            for (var i = 0; i < n; i++)
            {
                var row = layout.Row(s, i + 1);
                sentence.Tags[i] = tags.TagsOf(tagged, row);
                sentence.Lemmas[i] = tags.LemmaOf(tagged, row, sentences[s][i]);
                var head = trees[s][i + 1] - 1;
                sentence.Arcs[i] = new(head, head < 0 ? "root" : relationNames[BestRelation(scores.Row(pair))]);
                pair++;
            }
        }
        return result;
    }

    /// <summary>The best relation for a word that has a head; <c>root</c>, which is the first of the list, is for the others.</summary>
    private static int BestRelation(ReadOnlySpan<float> scores) => 1 + Activation.Highest(scores[1..]);
}
