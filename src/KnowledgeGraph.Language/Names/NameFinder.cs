namespace KnowledgeGraph.Language;

/// <summary>Finds the names of whole texts: labels their sentences, then lets the sentences of a text learn from each other.</summary>
internal sealed class NameFinder(NameTagger tagger)
{
    /// <summary>
    /// The manner that persons, organisations and places are found in; the one for the rest, which the first does not mark; and the one that
    /// learned from talk and stories, which takes more for a person.
    /// </summary>
    private static readonly NameManner[] Manners = [NameManner.Web, NameManner.Encyclopaedia, NameManner.Treebank];

    /// <summary>What is found in each text.</summary>
    /// <param name="texts">The sentences of texts; at least one word each.</param>
    public IEnumerable<FoundNames> Find(IReadOnlyList<IReadOnlyList<TaggedWords>> texts)
    {
        var sentences = texts.SelectMany(WithUse).ToList();
        var labels = SentenceBatches.Of(sentences, sentence => sentence.Words.Forms.Count).SelectMany(Label).ToList();
        var first = 0;
        foreach (var text in texts)
        {
            yield return Of(text, labels.GetRange(first, text.Count));
            first += text.Count;
        }
    }

    private static IEnumerable<(TaggedWords Words, CapitalUse Use)> WithUse(IReadOnlyList<TaggedWords> text)
    {
        var use = new CapitalUse(text.Select(sentence => sentence.Forms));
        return text.Select(sentence => (sentence, use));
    }

    private IEnumerable<(int[] Main, int[] More, int[] Persons)> Label(List<(TaggedWords Words, CapitalUse Use)> batch)
    {
        var labels = tagger.Label(batch, Manners);
        return labels[0].Zip(labels[1], labels[2]);
    }

    private static FoundNames Of(IReadOnlyList<TaggedWords> text, List<(int[] Main, int[] More, int[] Persons)> labels)
    {
        var joined = labels.SelectMany((each, sentence) => Join(NameLabels.Spans(each.Main), NameLabels.Spans(each.More))
            .Select(name => new NameSpan(sentence, name.First, name.End, name.Type)));
        var names = RepeatedNames.AddTo(NameAgreement.Of([.. joined], text), text);
        var inSentence = names.ToLookup(name => name.Sentence);
        var persons = NameSpan.Of(labels.Select(each => each.Persons))
            .Where(person => person.Type == NameType.Person && inSentence[person.Sentence].All(name => name.End <= person.First || person.End <= name.First));
        return new(names, [.. persons]);
    }

    /// <summary>All names of the first, and those of the second that are neither persons, organisations nor places and lie clear of them.</summary>
    internal static IEnumerable<(int First, int End, NameType Type)> Join(
        IEnumerable<(int First, int End, NameType Type)> main, IEnumerable<(int First, int End, NameType Type)> more)
    {
        var names = main.ToList();
        return names
            .Concat(more.Where(name => !NameAgreement.Agrees(name.Type) && names.TrueForAll(other => other.End <= name.First || name.End <= other.First)))
            .OrderBy(name => name.First);
    }
}
