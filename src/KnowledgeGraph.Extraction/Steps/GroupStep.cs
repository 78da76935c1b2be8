namespace KnowledgeGraph.Extraction;

/// <summary>Makes the sentences that rules see: words with groups of mentions on them.</summary>
internal sealed class GroupStep() : ReadingStep<IReadOnlyList<RuleSentence>>(Layers.RuleSentences, Layers.Sentences, Layers.Mentions)
{
    protected override IReadOnlyList<RuleSentence> Find(LayerSet layers) =>
    [
        .. layers.Get(Layers.Sentences).Zip(layers.Get(Layers.Mentions), SentencesOf).SelectMany(sentences => sentences),
    ];

    private static IEnumerable<RuleSentence> SentencesOf(PassageText passage, IReadOnlyList<FoundMention> mentions)
    {
        RuleSentence? previous = null;
        foreach (var sentence in passage.Sentences.Where(sentence => sentence.Words.Count > 0))
        {
            FoundMention[] within = [.. mentions.Where(mention => mention.Start >= sentence.Start && mention.End <= sentence.End)];
            previous = new RuleSentence(passage.Index, sentence.Start, sentence.End, sentence.Words, GroupBuilder.Groups(sentence.Words, within)) { Previous = previous };
            yield return previous;
        }
    }
}
