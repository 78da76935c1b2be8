namespace KnowledgeGraph.Language;

/// <summary>Universal tag, Penn tag, features and lemma of each word, each chosen by itself.</summary>
internal sealed class TagScorer(WeightStore store)
{
    private readonly Linear upos = Linear.From(store, "upos");
    private readonly Linear xpos = Linear.From(store, "xpos");
    private readonly Linear features = Linear.From(store, "features");
    private readonly Linear lemma = Linear.From(store, "lemma");
    private readonly string[] uposNames = store.Texts("upos");
    private readonly string[] xposNames = store.Texts("xpos");
    private readonly string[] featureNames = store.Texts("features");
    private readonly LemmaRule[] rules = [.. store.Texts("lemma").Select(LemmaRule.Parse)];
    private readonly LemmaExceptions exceptions = new(store.Texts("lemma-exceptions"));

    public TagChoices Choose(Matrix words, Workspace workspace) => new(
        BestOf(upos, words, workspace), BestOf(xpos, words, workspace), BestOf(features, words, workspace), BestOf(lemma, words, workspace));

    public WordTags TagsOf(TagChoices choices, int row) =>
        new(uposNames[choices.Upos[row]], xposNames[choices.Xpos[row]], featureNames[choices.Features[row]]);

    public string LemmaOf(TagChoices choices, int row, string form) =>
        exceptions.Find(form, xposNames[choices.Xpos[row]]) ?? rules[choices.Lemmas[row]].Apply(form);

    private static int[] BestOf(Linear layer, Matrix words, Workspace workspace)
    {
        var scores = layer.Apply(words, workspace);
        var best = new int[scores.Rows];
        for (var row = 0; row < best.Length; row++)
            best[row] = Activation.Highest(scores.Row(row));
        return best;
    }
}
