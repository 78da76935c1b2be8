namespace KnowledgeGraph.Extraction;

/// <summary>Adds to the mentions what refers back to them: to actors first, since they take part in what is described, then to what was described.</summary>
internal sealed class MentionStep(ReferenceFinder references, bool toActors)
    : ReadingStep<IReadOnlyList<IReadOnlyList<FoundMention>>>(
        toActors ? Layers.Resolved : Layers.Mentions, Layers.Sentences, toActors ? Layers.Names : Layers.Described)
{
    protected override IReadOnlyList<IReadOnlyList<FoundMention>> Find(LayerSet layers) =>
    [
        .. layers.Get(Layers.Sentences).Zip(layers.Get(toActors ? Layers.Names : Layers.Described), (passage, names) => (IReadOnlyList<FoundMention>)
        [
            .. names.Concat(references.Find(passage, names, toActors)).OrderBy(mention => mention.Start).ThenBy(mention => mention.Entity.Id),
        ]),
    ];
}
