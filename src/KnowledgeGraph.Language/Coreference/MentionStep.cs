namespace KnowledgeGraph.Language;

/// <summary>Finds mentions and what they refer back to, sentence by sentence.</summary>
internal sealed class MentionStep : IReadingStep
{
    private readonly MentionFinder finder;
    private readonly ISieve[] sieves;

    public MentionStep(Lexicon lexicon)
    {
        finder = new(new(EnglishData.Lines("description-nouns.txt")), new(EnglishData.Lines("given-names.txt"), lexicon), EnglishData.Lines("calendar-words.txt"));
        sieves =
        [
            new NameSieve(),
            new PredicateSieve(),
            new PairSieve(),
            new SameHeadSieve(named: true),
            new KindSieve(new(EnglishData.Lines("place-kinds.txt"), lexicon), EnglishData.Lines("standing-nouns.txt")),
            new SameHeadSieve(named: false),
            new PronounSieve(),
        ];
    }

    public string Name => "mentions";

    public IReadOnlyList<Layer> Reads => [TextLayers.Words, TextLayers.Tags, TextLayers.Lemmas, TextLayers.Trees, TextLayers.Names, TextLayers.PersonWords];

    public IReadOnlyList<Layer> Writes => [TextLayers.Mentions];

    public AnnotatedText Apply(AnnotatedText text)
    {
        var names = text.Get(TextLayers.Names).Concat(text.Get(TextLayers.PersonWords)).ToLookup(name => name.Sentence);
        var discourse = new Discourse();
        var drafts = new List<MentionDraft>();
        foreach (var sentence in text.Sentences)
        {
            foreach (var mention in finder.Find(sentence, [.. names[sentence.Index]]))
            {
                _ = Array.Exists(sieves, sieve => sieve.TryResolve(mention, discourse));
                discourse.Add(mention);
                drafts.Add(mention);
            }
        }
        return text.With(TextLayers.Mentions, Finish(drafts));
    }

    private static List<Mention> Finish(List<MentionDraft> drafts)
    {
        var mentions = new List<Mention>(drafts.Count);
        var finished = new Dictionary<MentionDraft, Mention>(drafts.Count);
        foreach (var draft in drafts)
        {
            var tokens = draft.Sentence.Tokens;
            var mention = new Mention(
                tokens[draft.First].Start, tokens[draft.End - 1].End, draft.Kind, draft.Sentence.Index, draft.First, draft.End - draft.First, draft.Head, draft.Name,
                [.. draft.Antecedents.Select(antecedent => finished[antecedent])]);
            finished.Add(draft, mention);
            mentions.Add(mention);
        }
        return mentions;
    }
}
