using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction;

/// <summary>Tells what sort of thing a new name names: by the noun at its head, the noun that describes it, or the manner of its use.</summary>
internal sealed class NameKinds(HeadNouns heads, NamingWords naming)
{
    /// <summary>The label of a name that the language pipeline found.</summary>
    /// <param name="words">The words of its sentence.</param>
    /// <param name="first">The index of its first word in the sentence.</param>
    /// <param name="last">The index of its last.</param>
    /// <param name="type">What the pipeline takes it for.</param>
    public string? LabelOf(IReadOnlyList<Word> words, int first, int last, NameType type)
    {
        if (type == NameType.Person)
            return Described(words, first, last) is "Company" ? "Company" : "Person";
        if (last > first && heads.LabelOf(words[last]) is { } byHead)
            return byHead;
        if (last > first && heads.LabelOf(words[first]) is { } leading)
            return leading;
        return type switch
        {
            NameType.Agreement => "Treaty",
            NameType.Event => "Event",
            NameType.Organization => Described(words, first, last) is "Company" or "Person" ? Described(words, first, last) : "Organization",
            NameType.Place => Described(words, first, last) is "Company" or "Organization" ? Described(words, first, last) : "Place",
            _ => null,
        };
    }

    // "The carmaker Škoda Auto", "Millennium BCP, a Portuguese bank", "Tata is a company".
    private string? Described(IReadOnlyList<Word> words, int first, int last)
    {
        var head = last;
        for (var i = last; i >= first; i--)
        {
            if (words[i].Head < first || words[i].Head > last)
                head = i;
        }
        for (var i = 0; i < words.Count; i++)
        {
            if ((i < first || i > last) && words[i].Upos == "NOUN" && IsBeside(words, i, head, first) && naming.Kinds.TryGetValue(words[i].Lemma, out var label))
                return label;
        }
        return null;
    }

    private static bool IsBeside(IReadOnlyList<Word> words, int noun, int head, int first) =>
        (words[noun].Head == head && words[noun].Relation is "appos" or "compound" or "nmod:desc" or "flat" && (words[noun].Relation != "compound" || noun == first - 1))
        || (words[head].Head == noun && (words[head].Relation is "appos" or "flat" or "nmod:desc" || (words[head].Relation == "nsubj" && words.Any(word => word.Head == noun && word.Relation == "cop"))));
}
