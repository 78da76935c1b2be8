using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>Names of GUM: of each entity whose head is a proper noun, the words of its name without what describes it.</summary>
internal static class GumNames
{
    private static readonly HashSet<string> Titles = new(EnglishData.Lines("titles.txt"), StringComparer.Ordinal);
    private static readonly HashSet<string> Parts = new(["flat", "compound", "nmod", "amod", "nummod", "case", "det", "cc", "conj", "goeswith", "fixed"], StringComparer.Ordinal);

    public static IReadOnlyList<NamedDocument> From(IEnumerable<ConlluSentence> sentences) =>
        [.. ConlluDocuments.Of(sentences).Select(document => new NamedDocument(NameManner.Treebank, [.. document.Select(Sentence)]))];

    private static NamedSentence Sentence(ConlluSentence sentence)
    {
        var labels = new LabelRow([.. sentence.Words.Select(word => word.Form)], 1UL << NameLabels.Outside);
        foreach (var mention in GumMentions.Of(sentence).OrderBy(mention => mention.First - mention.End))
        {
            if (SpanOf(sentence, mention) is not var (first, end))
                continue;
            if (mention.Kind == "person" && first + 1 < end && Titles.Contains(sentence.Words[first].Form))
                first++;
            if (TypeOf(mention.Kind, sentence.Words.Skip(first).Take(end - first).Select(word => word.Form)) is { } type)
                labels.Lay(first, end, type);
        }
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            if (!labels.IsTaken(i) && sentence.Words[i].Tags.Upos == "PROPN")
                labels.Set(i, NameLabels.All);
        }
        return labels.Done();
    }

    /// <summary>The words of an entity's name; null where its head is no proper noun.</summary>
    internal static (int First, int End)? SpanOf(ConlluSentence sentence, GumMention mention)
    {
        var head = HeadOf(sentence, mention.First, mention.End);
        if (sentence.Words[head].Tags.Upos != "PROPN")
            return null;
        var (first, end) = (head, head + 1);
        while (first > mention.First && IsPart(sentence, first - 1, head))
            first--;
        while (end < mention.End && IsPart(sentence, end, head))
            end++;
        while (first < head && !char.IsUpper(sentence.Words[first].Form[0]))
            first++;
        while (first < head && sentence.Words[first].Tags.Upos == "DET")
            first++;
        while (end - 1 > head && !char.IsLetterOrDigit(sentence.Words[end - 1].Form[0]) | char.IsLower(sentence.Words[end - 1].Form[0]))
            end--;
        return (first, end);
    }

    /// <summary>The word of a stretch that the others hang from.</summary>
    public static int HeadOf(ConlluSentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var head = sentence.Words[i].Arc.Head;
            if ((head < first || head >= end) && sentence.Words[i].Tags.Upos != "PUNCT")
                return i;
        }
        return first;
    }

    private static bool IsPart(ConlluSentence sentence, int word, int head)
    {
        var form = sentence.Words[word].Form;
        var fits = char.IsUpper(form[0]) || form is "of" or "the" or "and" or "&" or "-" or "'s" or "for" or "." || char.IsDigit(form[0])
            || sentence.Words[word].Tags.Upos == "PROPN";
        for (var steps = 0; fits && word != head && steps < 8; steps++)
        {
            var arc = sentence.Words[word].Arc;
            if (arc.Head < 0 || (!Parts.Contains(arc.Relation.Split(':')[0]) && sentence.Words[word].Form is not ("-" or "." or "&")))
                return false;
            word = arc.Head;
        }
        return fits && word == head;
    }

    private static NameType? TypeOf(string kind, IEnumerable<string> words) => kind switch
    {
        "person" => NameType.Person,
        "organization" => NameType.Organization,
        "place" => NameType.Place,
        "time" => null,
        "event" => NamedKinds.Of(words) == NameType.Agreement ? NameType.Agreement : NameType.Event,
        _ => NamedKinds.Of(words),
    };
}
