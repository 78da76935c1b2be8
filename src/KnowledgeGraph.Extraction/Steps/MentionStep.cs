namespace KnowledgeGraph.Extraction;

/// <summary>Adds to the names what refers back to them.</summary>
internal sealed class MentionStep(ReferenceFinder references)
    : ReadingStep<IReadOnlyList<IReadOnlyList<FoundMention>>>(Layers.Mentions, Layers.Sentences, Layers.Names)
{
    protected override IReadOnlyList<IReadOnlyList<FoundMention>> Find(LayerSet layers) =>
    [
        .. layers.Get(Layers.Sentences).Zip(layers.Get(Layers.Names), (passage, names) => (IReadOnlyList<FoundMention>)
        [
            .. names.Concat(references.Find(passage, names)).OrderBy(mention => mention.Start).ThenBy(mention => mention.Entity.Id),
        ]),
    ];
}
