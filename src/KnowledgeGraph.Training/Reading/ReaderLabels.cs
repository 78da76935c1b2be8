using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>All that the network may say, from the sentences it learns from.</summary>
internal sealed class ReaderLabels
{
    public ReaderLabels(IReadOnlyList<ConlluSentence> sentences)
    {
        ConlluWord[] words = [.. sentences.SelectMany(sentence => sentence.Words)];
        Relations = new(words.Select(word => word.Arc.Relation), first: "root");
        Tags =
        [
            new(words.Select(word => word.Tags.Upos)),
            new(words.Select(word => word.Tags.Xpos)),
            new(words.Select(word => word.Tags.Features)),
            new(words.Where(HasLemma).Select(word => LemmaRule.Between(word.Form, word.Lemma).ToString()), least: 3),
        ];
        Exceptions = LemmaLists.Exceptions(words.Where(HasLemma));
    }

    /// <summary>The weight file's names of the kinds of tags, in the order of <see cref="Tags"/>.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["upos", "xpos", "features", "lemma"];

    public LabelList Relations { get; }

    public IReadOnlyList<LabelList> Tags { get; }

    public IReadOnlyList<string> Exceptions { get; }

    public GoldSentence Number(ConlluSentence sentence, FeatureExtractor extractor)
    {
        var words = sentence.Words;
        var features = extractor.Extract([.. words.Select(word => word.Form)]);
        int[][] tags =
        [
            [-1, .. words.Select(word => Tags[0].NumberOf(word.Tags.Upos))],
            [-1, .. words.Select(word => Tags[1].NumberOf(word.Tags.Xpos))],
            [-1, .. words.Select(word => Tags[2].NumberOf(word.Tags.Features))],
            [-1, .. words.Select(word => HasLemma(word) ? Tags[3].NumberOf(LemmaRule.Between(word.Form, word.Lemma).ToString()) : -1)],
        ];
        return new(
            [FeatureExtractor.Root, .. features],
            [-1, .. words.Select(word => word.Arc.Head + 1)],
            [-1, .. words.Select(word => Relations.NumberOf(word.Arc.Relation))],
            tags);
    }

    public void Save(WeightStore store)
    {
        store.Add("relations", Relations.Names);
        for (var kind = 0; kind < Kinds.Count; kind++)
            store.Add(Kinds[kind], Tags[kind].Names);
        store.Add("lemma-exceptions", Exceptions);
    }

    private static bool HasLemma(ConlluWord word) => word.Lemma.Length > 0 && (word.Lemma != "_" || word.Form == "_");
}
