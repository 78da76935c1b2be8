namespace KnowledgeGraph.Extraction;

/// <summary>Adds to the mentions what refers back to them: to actors first, since they take part in what is described, then to what was described.</summary>
internal sealed class MentionStep(ReferenceFinder references, CommonActorFinder common, DescriptionResolver back, bool toActors)
    : ReadingStep<IReadOnlyList<IReadOnlyList<FoundMention>>>(
        toActors ? Layers.Resolved : Layers.Mentions, Layers.Document, Layers.Sentences, toActors ? Layers.Names : Layers.Described)
{
    protected override IReadOnlyList<IReadOnlyList<FoundMention>> Find(LayerSet layers)
    {
        var before = layers.Get(toActors ? Layers.Names : Layers.Described);
        var document = layers.Get(Layers.Document).Document.Id;
        var main = MainStates.Of(before.SelectMany(mentions => mentions));
        return [.. layers.Get(Layers.Sentences).Zip(before, (passage, names) => MentionsOf(passage, toActors ? back.Resolve(passage, names) : names, main, document))];
    }

    private IReadOnlyList<FoundMention> MentionsOf(PassageText passage, IReadOnlyList<FoundMention> names, IReadOnlyList<FoundMention> main, string document)
    {
        List<FoundMention> mentions = [.. names, .. references.Find(passage, names, main, toActors)];
        if (toActors)
            mentions.AddRange(common.Find(passage, mentions, document).Where(mention => mention is GroupMention { Inner.Count: 0 }).ToList());
        return [.. mentions.OrderBy(mention => mention.Start).ThenBy(mention => mention.Entity.Id)];
    }
}
