namespace KnowledgeGraph.Extraction;

/// <summary>Adds to the names the treaties, disputes and events that are described.</summary>
internal sealed class DescriptionStep(DescriptionFinder finder)
    : ReadingStep<IReadOnlyList<IReadOnlyList<FoundMention>>>(Layers.Described, Layers.Sentences, Layers.Dates, Layers.Resolved)
{
    protected override IReadOnlyList<IReadOnlyList<FoundMention>> Find(LayerSet layers) =>
        YearDescriptions.Resolve([.. layers.Get(Layers.Sentences).Zip(layers.Get(Layers.Resolved), DescribedIn)], layers.Get(Layers.Dates));

    private IReadOnlyList<FoundMention> DescribedIn(PassageText passage, IReadOnlyList<FoundMention> mentions)
    {
        var described = new List<FoundMention>();
        foreach (var sentence in passage.Sentences.Where(sentence => sentence.Words.Count > 0))
        {
            FoundMention[] within = [.. mentions.Where(mention => mention.Start >= sentence.Start && mention.End <= sentence.End)];
            var ruled = new RuleSentence(passage.Index, sentence.Start, sentence.End, sentence.Words, GroupBuilder.Groups(sentence.Words, within));
            described.AddRange(finder.Find(ruled, passage.Text));
        }
        return [.. mentions.Concat(described).OrderBy(mention => mention.Start).ThenBy(mention => mention.Entity.Id)];
    }
}
