namespace KnowledgeGraph.Language;

/// <summary>
/// Finds the names inside longer names: <c>Russian Federation</c> in <c>Government of the Russian Federation</c>. Each phrase
/// that may be one is read alone and behind a preposition, since without a sentence around it a name tells little.
/// </summary>
internal sealed class InnerNameStep(NameTagger tagger, Lexicon lexicon) : IReadingStep
{
    // A name of more words is a line of capitals.
    private const int Longest = 20;

    private static readonly NameManner[] Manners = [NameManner.Web, NameManner.Encyclopaedia];
    private static readonly (string Form, WordTags Tags) Preposition = ("from", new("ADP", "IN", "_"));
    private static readonly (string Form, WordTags Tags) Stop = (".", new("PUNCT", ".", "_"));
    private readonly InnerPhrases inner = new(lexicon);

    public string Name => "inner names";

    public IReadOnlyList<Layer> Reads => [TextLayers.Words, TextLayers.Tags, TextLayers.Trees, TextLayers.Names];

    public IReadOnlyList<Layer> Writes => [TextLayers.InnerNames];

    public AnnotatedText Apply(AnnotatedText text) => Apply([text])[0];

    public IReadOnlyList<AnnotatedText> Apply(IReadOnlyList<AnnotatedText> texts)
    {
        var phrases = texts.Select(PhrasesOf).ToList();
        var readings = texts.Zip(phrases, ReadingsOf).SelectMany(each => each);
        var read = SentenceBatches.Of(readings, reading => reading.Words.Forms.Count).SelectMany(Label).ToList();
        var first = 0;
        return [.. texts.Zip(phrases, (text, own) => text.With(TextLayers.InnerNames, NamesOf(text, own, read, ref first)))];
    }

    private InnerPhrase[] PhrasesOf(AnnotatedText text) =>
        [.. text.Get(TextLayers.Names).Where(name => name.WordCount is > 1 and <= Longest).SelectMany(name => inner.Of(text.Sentences[name.Sentence], name))];

    /// <summary>Each phrase twice: alone, and behind a preposition.</summary>
    private static IEnumerable<(TaggedWords Words, CapitalUse Use)> ReadingsOf(AnnotatedText text, InnerPhrase[] phrases)
    {
        if (phrases.Length == 0)
            return [];
        var use = new CapitalUse(text.Get(TextLayers.Words).Select(span => (IReadOnlyList<string>)[.. span.Words.Select(word => word.Form)]));
        return phrases.Select(phrase => WordsOf(text, phrase)).SelectMany(alone => new[] { (alone, use), (Behind(alone), use) });
    }

    private static List<Name> NamesOf(AnnotatedText text, InnerPhrase[] phrases, List<List<(int First, int End, NameType Type)>> read, ref int first)
    {
        var typed = new List<(InnerPhrase Phrase, NameType? Type)>();
        foreach (var phrase in phrases)
        {
            if (TypeOf(phrase, WholeOf(phrase, read[first], margin: 0), WholeOf(phrase, read[first + 1], margin: 1)) is { } type)
                typed.Add((phrase, type));
            first += 2;
        }
        var found = new List<Name>();
        foreach (var (phrase, type) in typed.GroupBy(phrase => phrase.Phrase.Outer).SelectMany(Chosen))
        {
            if (!found.Exists(other => IsWithin(phrase, other)))
                found.Add(NameOf(text, phrase, type!.Value));
        }
        return found;
    }

    /// <summary>Of the phrases that a name begins with the shortest, if not a people's where a longer one is a place's: <c>British Columbia</c>.</summary>
    private static IEnumerable<(InnerPhrase Phrase, NameType? Type)> Chosen(IEnumerable<(InnerPhrase Phrase, NameType? Type)> phrases)
    {
        var joined = phrases.ToLookup(phrase => phrase.Phrase.IsJoined);
        return joined[false].OrderBy(phrase => phrase.Type == NameType.Nationality).ThenBy(phrase => phrase.Phrase.WordCount).Take(1).Concat(joined[true]).OrderBy(phrase => phrase.Phrase.First);
    }

    /// <summary>
    /// What both readings take a phrase for. One word behind a preposition is a place if it reads as one there; of several words
    /// before a noun only a place or people is believed, since the rest of the name may as well go with them.
    /// </summary>
    internal static NameType? TypeOf(InnerPhrase phrase, NameType? alone, NameType? behind)
    {
        if (alone != behind)
            return behind == NameType.Place && phrase.WordCount == 1 && (phrase.IsJoined || alone is null) ? behind : null;
        return phrase.IsJoined || phrase.WordCount == 1 || behind is NameType.Place or NameType.Nationality ? behind : null;
    }

    // A place or people is one as a whole: there is no Albania in the Republic of Albania.
    private static bool IsWithin(InnerPhrase phrase, Name other) =>
        other.Type is NameType.Place or NameType.Nationality && other.Sentence == phrase.Outer.Sentence && other.FirstWord <= phrase.First && phrase.End <= other.EndWord;

    private IEnumerable<List<(int First, int End, NameType Type)>> Label(List<(TaggedWords Words, CapitalUse Use)> batch)
    {
        var labels = tagger.Label(batch, Manners);
        return labels[0].Zip(labels[1], (main, more) => NameFinder.Join(NameLabels.Spans(main), NameLabels.Spans(more)).ToList());
    }

    /// <summary>What a phrase is named as; null where it is not one name from end to end, or of no kind that stands in others.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="names">The names in a reading of it.</param>
    /// <param name="margin">How many words were put before it for that.</param>
    private static NameType? WholeOf(InnerPhrase phrase, List<(int First, int End, NameType Type)> names, int margin) =>
        names is [var only] && only.First == margin && only.End == margin + phrase.WordCount
            && only.Type is NameType.Person or NameType.Organization or NameType.Place or NameType.Nationality ? only.Type : null;

    private static TaggedWords WordsOf(AnnotatedText text, InnerPhrase phrase)
    {
        var words = text.Get(TextLayers.Words)[phrase.Outer.Sentence].Words;
        var tags = text.Get(TextLayers.Tags)[phrase.Outer.Sentence];
        return new([.. words.Skip(phrase.First).Take(phrase.WordCount).Select(word => word.Form)], [.. tags.Skip(phrase.First).Take(phrase.WordCount)]);
    }

    private static TaggedWords Behind(TaggedWords phrase) =>
        new([Preposition.Form, .. phrase.Forms, Stop.Form], [Preposition.Tags, .. phrase.Tags, Stop.Tags]);

    private static Name NameOf(AnnotatedText text, InnerPhrase phrase, NameType type)
    {
        var words = text.Get(TextLayers.Words)[phrase.Outer.Sentence].Words;
        return new(words[phrase.First].Start, words[phrase.End - 1].End, type, phrase.Outer.Sentence, phrase.First, phrase.WordCount);
    }
}
