namespace KnowledgeGraph.Language;

/// <summary>Finds the names of a text.</summary>
internal sealed class NameStep(NameTagger tagger) : IReadingStep
{
    /// <summary>
    /// The manner that persons, organisations and places are found in; the one for the rest, which the first does not mark; and the one that
    /// learned from talk and stories, which finds persons that the first misses.
    /// </summary>
    private static readonly NameManner[] Manners = [NameManner.Web, NameManner.Encyclopaedia, NameManner.Treebank];

    public string Name => "names";

    public IReadOnlyList<Layer> Reads => [TextLayers.Words, TextLayers.Tags];

    public IReadOnlyList<Layer> Writes => [TextLayers.Names];

    public AnnotatedText Apply(AnnotatedText text) => Apply([text])[0];

    public IReadOnlyList<AnnotatedText> Apply(IReadOnlyList<AnnotatedText> texts)
    {
        var sentences = texts.SelectMany(Sentences).ToList();
        var labels = SentenceBatches.Of(sentences, sentence => sentence.Words.Forms.Count).SelectMany(Label).ToList();
        var first = 0;
        return [.. texts.Select(text => text.With(TextLayers.Names, NamesOf(text.Get(TextLayers.Words), labels, ref first)))];
    }

    private static IEnumerable<(TaggedWords Words, CapitalUse Use)> Sentences(AnnotatedText text)
    {
        var tags = text.Get(TextLayers.Tags);
        TaggedWords[] sentences = [.. text.Get(TextLayers.Words).Select((span, i) => new TaggedWords([.. span.Words.Select(word => word.Form)], tags[i]))];
        var use = new CapitalUse(sentences.Select(sentence => sentence.Forms));
        return sentences.Select(sentence => (sentence, use));
    }

    private IEnumerable<(int[] Main, int[] More, int[] Persons)> Label(List<(TaggedWords Words, CapitalUse Use)> batch)
    {
        var labels = tagger.Label(batch, Manners);
        return labels[0].Zip(labels[1], labels[2]);
    }

    private static IReadOnlyList<Name> NamesOf(IReadOnlyList<SentenceSpan> sentences, List<(int[] Main, int[] More, int[] Persons)> labels, ref int first)
    {
        var names = new List<Name>();
        for (var i = 0; i < sentences.Count; i++, first++)
        {
            foreach (var found in Join(labels[first].Main, labels[first].More, labels[first].Persons))
                names.Add(NameOf(sentences[i], i, found));
        }
        return NameAgreement.Of(names, name => [.. sentences[name.Sentence].Words.Skip(name.FirstWord).Take(name.WordCount).Select(word => word.Form)]);
    }

    private static IEnumerable<(int First, int End, NameType Type)> Join(int[] main, int[] more, int[] persons) => Join(
        Join(NameLabels.Spans(main), NameLabels.Spans(more)).ToList(), NameLabels.Spans(persons), type => type == NameType.Person);

    /// <summary>All names of the first manner, and those of the second that are of other kinds and lie clear of them.</summary>
    internal static IEnumerable<(int First, int End, NameType Type)> Join(
        IEnumerable<(int First, int End, NameType Type)> main, IEnumerable<(int First, int End, NameType Type)> more) =>
        Join(main.ToList(), more, type => type is not (NameType.Person or NameType.Organization or NameType.Place));

    private static IEnumerable<(int First, int End, NameType Type)> Join(
        List<(int First, int End, NameType Type)> main, IEnumerable<(int First, int End, NameType Type)> more, Func<NameType, bool> isWanted) => main
        .Concat(more.Where(name => isWanted(name.Type) && main.TrueForAll(other => other.End <= name.First || name.End <= other.First)))
        .OrderBy(name => name.First);

    private static Name NameOf(SentenceSpan sentence, int index, (int First, int End, NameType Type) found) =>
        new(sentence.Words[found.First].Start, sentence.Words[found.End - 1].End, found.Type, index, found.First, found.End - found.First);
}
