namespace KnowledgeGraph.Language;

/// <summary>
/// Labels the words of sentences: several networks that learned apart score the labels in each manner of naming, and those are
/// taken that go together best in the sum of what they say.
/// </summary>
internal sealed class NameTagger
{
    private readonly NameFeatures features;
    private readonly IReadOnlyList<NameNetwork> networks;
    private readonly LabelChain chain;

    public NameTagger(WeightStore store, Lexicon lexicon)
    {
        features = new(lexicon);
        networks = [.. Prefixes.Select(prefix => new NameNetwork(store.Part(prefix), lexicon, features))];
        var steps = new Matrix(NameLabels.Count + 1, NameLabels.Count);
        foreach (var network in networks)
            Activation.Add(network.Steps.Values, steps.Values);
        chain = new(steps);
    }

    /// <summary>What the names of each network's weights begin with.</summary>
    public static IReadOnlyList<string> Prefixes { get; } = ["first.", "second."];

    /// <summary>The best labels of each sentence; at least one word each.</summary>
    public int[][] Label(IReadOnlyList<TaggedWords> sentences, CapitalUse use, NameManner manner) =>
        Label([.. sentences.Select(sentence => (sentence, use))], [manner]).Single();

    /// <summary>The best labels of each sentence in each of several manners.</summary>
    /// <param name="sentences">Sentences of at least one word, each with how its text uses capitals.</param>
    /// <param name="manners">The manners.</param>
    public IReadOnlyList<int[][]> Label(IReadOnlyList<(TaggedWords Words, CapitalUse Use)> sentences, IReadOnlyList<NameManner> manners)
    {
        var layout = new BatchLayout([.. sentences.Select(sentence => sentence.Words.Forms.Count)]);
        var (words, around) = InOrder(layout, sentences);
        using var workspace = new Workspace();
        var scores = networks[0].Scores(layout, words, around, workspace);
        foreach (var network in networks.Skip(1))
            Activation.Add(network.Scores(layout, words, around, workspace).Values, scores.Values);
        return [.. manners.Select(manner => (int[][])[.. sentences.Select((_, s) => chain.Best(ScoresOf(scores, layout, s, manner)))])];
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
