namespace KnowledgeGraph.Language;

/// <summary>Finds the names of a text.</summary>
internal sealed class NameStep(NameTagger tagger) : IReadingStep
{
    /// <summary>Sentences are labelled together up to so many words, which is quicker and gives the same.</summary>
    private const int WordsTogether = 600;

    /// <summary>The manner that persons, organisations and places are found in, and the one for the rest, which the first does not mark.</summary>
    private static readonly NameManner[] Manners = [NameManner.Web, NameManner.Encyclopaedia];

    public string Name => "names";

    public IReadOnlyList<Layer> Reads => [TextLayers.Words, TextLayers.Tags];

    public IReadOnlyList<Layer> Writes => [TextLayers.Names];

    public AnnotatedText Apply(AnnotatedText text)
    {
        var spans = text.Get(TextLayers.Words);
        var tags = text.Get(TextLayers.Tags);
        TaggedWords[] sentences = [.. spans.Select((span, i) => new TaggedWords([.. span.Words.Select(word => word.Form)], tags[i]))];
        var use = new CapitalUse(sentences.Select(sentence => sentence.Forms));
        var names = new List<Name>();
        var first = 0;
        foreach (var batch in Batch(sentences))
        {
            var labels = tagger.Label(batch, use, Manners);
            for (var i = 0; i < batch.Count; i++)
                names.AddRange(Join(NameLabels.Spans(labels[0][i]), NameLabels.Spans(labels[1][i])).Select(found => NameOf(spans[first + i], first + i, found)));
            first += batch.Count;
        }
        return text.With(TextLayers.Names, names);
    }

    /// <summary>All names of the first manner, and those of the second that are of other kinds and lie clear of them.</summary>
    internal static IEnumerable<(int First, int End, NameType Type)> Join(
        IEnumerable<(int First, int End, NameType Type)> main, IEnumerable<(int First, int End, NameType Type)> more)
    {
        var found = main.ToList();
        found.AddRange(more
            .Where(name => name.Type is not (NameType.Person or NameType.Organization or NameType.Place))
            .Where(name => found.TrueForAll(other => other.End <= name.First || name.End <= other.First))
            .ToList());
        return found.OrderBy(name => name.First);
    }

    private static Name NameOf(SentenceSpan sentence, int index, (int First, int End, NameType Type) found) =>
        new(sentence.Words[found.First].Start, sentence.Words[found.End - 1].End, found.Type, index, found.First, found.End - found.First);

    private static IEnumerable<List<TaggedWords>> Batch(IEnumerable<TaggedWords> sentences)
    {
        var batch = new List<TaggedWords>();
        var words = 0;
        foreach (var sentence in sentences)
        {
            batch.Add(sentence);
            words += sentence.Forms.Count;
            if (words < WordsTogether)
                continue;
            yield return batch;
            (batch, words) = ([], 0);
        }
        if (batch.Count > 0)
            yield return batch;
    }
}
