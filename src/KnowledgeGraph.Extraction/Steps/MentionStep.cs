namespace KnowledgeGraph.Extraction;

/// <summary>Adds to the mentions what refers back to them: to actors first, since they take part in what is described, then to what was described.</summary>
internal sealed class MentionStep(ReferenceFinder references, bool toActors)
    : ReadingStep<IReadOnlyList<IReadOnlyList<FoundMention>>>(
        toActors ? Layers.Resolved : Layers.Mentions, Layers.Sentences, toActors ? Layers.Names : Layers.Described)
{
    protected override IReadOnlyList<IReadOnlyList<FoundMention>> Find(LayerSet layers)
    {
        var before = layers.Get(toActors ? Layers.Names : Layers.Described);
        var main = MainStates.Of(before.SelectMany(mentions => mentions));
        return
        [
            .. layers.Get(Layers.Sentences).Zip(before, (passage, names) => (IReadOnlyList<FoundMention>)
            [
                .. names.Concat(references.Find(passage, names, main, toActors)).OrderBy(mention => mention.Start).ThenBy(mention => mention.Entity.Id),
            ]),
        ];
    }
}
