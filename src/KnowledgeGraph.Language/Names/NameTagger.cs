namespace KnowledgeGraph.Language;

/// <summary>
/// Labels the words of sentences: a network scores the labels in each manner of naming, and those are taken that go together best.
/// Several networks that learned apart say the mean of what each says.
/// </summary>
internal sealed class NameTagger
{
    /// <summary>What the names of each network's weights begin with, where several are kept together.</summary>
    private static readonly string[] Prefixes = ["first.", "second."];

    private readonly NameFeatures features;
    private readonly IReadOnlyList<NameNetwork> networks;
    private readonly LabelChain chain;

    /// <param name="lexicon">What is known of words.</param>
    /// <param name="networks">The weights of each network.</param>
    public NameTagger(Lexicon lexicon, IReadOnlyList<WeightStore> networks)
    {
        features = new(lexicon);
        this.networks = [.. networks.Select(network => new NameNetwork(network, lexicon, features))];
        Steps = new Matrix(NameLabels.Count + 1, NameLabels.Count);
        foreach (var network in this.networks)
            Activation.Add(network.Steps.Values, Steps.Values);
        Divide(Steps);
        chain = new(Steps);
    }

    /// <summary>A tagger from the weights of its networks, kept together.</summary>
    public static NameTagger From(WeightStore store, Lexicon lexicon) => new(lexicon, [.. Prefixes.Select(store.Part)]);

    /// <summary>Keeps the weights of networks together.</summary>
    /// <param name="networks">As many as a tagger has.</param>
    public static WeightStore Join(IReadOnlyList<WeightStore> networks)
    {
        var store = new WeightStore();
        foreach (var (prefix, network) in Prefixes.Zip(networks))
            store.Add(prefix, network);
        return store;
    }

    /// <summary>What it is worth that one label follows another, as <see cref="LabelChain"/> takes it.</summary>
    public Matrix Steps { get; }

    /// <summary>The best labels of each sentence; at least one word each.</summary>
    public int[][] Label(IReadOnlyList<TaggedWords> sentences, CapitalUse use, NameManner manner) =>
        Label([.. sentences.Select(sentence => (sentence, use))], [manner]).Single();

    /// <summary>The best labels of each sentence in each of several manners.</summary>
    /// <param name="sentences">Sentences of at least one word, each with how its text uses capitals.</param>
    /// <param name="manners">The manners.</param>
    public IReadOnlyList<int[][]> Label(IReadOnlyList<(TaggedWords Words, CapitalUse Use)> sentences, IReadOnlyList<NameManner> manners) =>
        [.. Score(sentences, manners).Select(scores => Array.ConvertAll(scores, chain.Best))];

    /// <summary>In each of several manners the scores of each sentence: one row a word, one column a label.</summary>
    /// <param name="sentences">Sentences of at least one word, each with how its text uses capitals.</param>
    /// <param name="manners">The manners.</param>
    public IReadOnlyList<Matrix[]> Score(IReadOnlyList<(TaggedWords Words, CapitalUse Use)> sentences, IReadOnlyList<NameManner> manners)
    {
        var layout = new BatchLayout([.. sentences.Select(sentence => sentence.Words.Forms.Count)]);
        var (words, around) = InOrder(layout, sentences);
        using var workspace = new Workspace();
        var scores = networks[0].Scores(layout, words, around, workspace);
        foreach (var network in networks.Skip(1))
            Activation.Add(network.Scores(layout, words, around, workspace).Values, scores.Values);
        Divide(scores);
        return [.. manners.Select(manner => (Matrix[])[.. sentences.Select((_, s) => ScoresOf(scores, layout, s, manner))])];
    }

    private void Divide(Matrix sums)
    {
        if (networks.Count == 1)
            return;
        foreach (ref var value in sums.Values)
            value /= networks.Count;
    }

    /// <summary>What is seen of the words by themselves and where they stand, in the order of the batch's rows.</summary>
    private (WordView[] Words, ulong[][] Around) InOrder(BatchLayout layout, IReadOnlyList<(TaggedWords Words, CapitalUse Use)> sentences)
    {
        var (words, around) = (new WordView[layout.Rows], new ulong[layout.Rows][]);
        for (var s = 0; s < sentences.Count; s++)
        {
            var views = WordView.Of(sentences[s].Words.Forms);
            var places = features.Around(sentences[s].Words, sentences[s].Use);
            for (var i = 0; i < views.Length; i++)
                (words[layout.Row(s, i)], around[layout.Row(s, i)]) = (views[i], places[i]);
        }
        return (words, around);
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
