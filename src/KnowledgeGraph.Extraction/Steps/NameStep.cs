namespace KnowledgeGraph.Extraction;

/// <summary>Finds and links the names of all passages.</summary>
internal sealed class NameStep(KnownNameFinder known, NewNameFinder fresh, ActorPhraseFinder phrases, CommonActorFinder common, HalvesFinder halves, RenamedPlaces renamed)
    : ReadingStep<IReadOnlyList<IReadOnlyList<FoundMention>>>(Layers.Names, Layers.Document, Layers.Sentences)
{
    protected override IReadOnlyList<IReadOnlyList<FoundMention>> Find(LayerSet layers)
    {
        var document = layers.Get(Layers.Document).Document;
        var context = new DocumentContext(document.Date, document.Text);
        return [.. layers.Get(Layers.Sentences).Select(passage => NamesOf(passage, context, document.Id))];
    }

    private IReadOnlyList<FoundMention> NamesOf(PassageText passage, DocumentContext context, string document)
    {
        var names = known.Find(passage, context);
        var added = fresh.Find(passage, names, context).ToList();
        FoundMention[] named =
        [
            .. names.Where(name => !added.Any(longer => longer.Start < name.End && longer.End > name.Start))
                .Concat(added)
                .OrderBy(mention => mention.Start)
                .ThenByDescending(mention => mention.End),
        ];
        var divided = halves.Find(passage, named, context).ToList();
        if (divided.Count > 0)
            named = [.. named.Where(name => !divided.Exists(half => half.Start < name.End && half.End > name.Start)).Concat(divided).OrderBy(mention => mention.Start).ThenByDescending(mention => mention.End)];
        var widened = phrases.Widen(passage, renamed.Link(passage, named), context);
        var people = common.Find(passage, widened, document).Where(mention => mention is GroupMention { Inner.Count: > 0 }).ToList();
        return
        [
            .. widened.Where(name => !people.Any(wider => wider.Start < name.End && wider.End > name.Start))
                .Concat(people)
                .OrderBy(mention => mention.Start)
                .ThenByDescending(mention => mention.End),
        ];
    }
}
