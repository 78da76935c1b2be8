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
        networks = [.. Prefixes.Select(prefix => NameNetwork.From(store.Part(prefix), lexicon))];
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
        WordFeatures[][] seen = [.. sentences.Select(sentence => features.Extract(sentence.Words, sentence.Use))];
        using var workspace = new Workspace();
        var scores = networks[0].Scores(layout, seen, workspace);
        foreach (var network in networks.Skip(1))
            Activation.Add(network.Scores(layout, seen, workspace).Values, scores.Values);
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
