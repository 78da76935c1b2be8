using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Tells whether a deed happened, by climbing the tree from its word: negation, modals, conditions, the verbs that govern
/// it, verbs of saying, questions.
/// </summary>
internal sealed class FactualityReader(CueLexicon cues)
{
    private static readonly (Polarity, Modality) Actual = (Polarity.Asserted, Modality.Actual);

    /// <summary>The factuality of what is told at a word.</summary>
    public Factuality Read(RuleSentence sentence, int anchor)
    {
        var tree = sentence.Tree;
        IReadOnlyList<FoundMention> speaker = [];
        if (sentence.Words[^1].Lower == "?")
            return new(Polarity.Asserted, Modality.Hypothetical, null);
        var reading = Actual;
        var steps = 0;
        for (var at = anchor; at >= 0 && steps++ < tree.Words.Count; at = tree.Words[at].Head)
        {
            if (reading == Actual)
                reading = Own(tree, at, at == anchor);
            if (reading == Actual && Governed(tree, at) is { } governed)
                reading = governed;
            if (speaker.Count == 0)
                speaker = Speaker(sentence, at);
            if (IsApart(tree, at))
                break;
        }
        return new(reading.Item1, reading.Item2, speaker.Count > 0 ? new MentionGroup(anchor, anchor, speaker) : null);
    }

    // A relative clause, an apposition or a cause is told as fact, whatever becomes of the clause it hangs from.
    private bool IsApart(SentenceTree tree, int at)
    {
        var word = tree.Words[at];
        return word.Relation is "acl:relcl" or "appos" or "nmod:poss"
            || (word.Relation is "advcl" or "obl" && !tree.Children(at, "mark").Any(mark => cues.Conditions.Contains(tree.Words[mark].Lower)) && word.Xpos is not ("VB" or "VBG"))
            || (word.Relation == "acl" && word.Xpos == "VBN")
            || (word.Relation is "conj" && word.Upos == "VERB" && tree.Children(at).Any(child => SentenceTree.Is(tree.Words[child].Relation, "nsubj")));
    }

    // What stands beside the word itself.
    private (Polarity, Modality) Own(SentenceTree tree, int at, bool isAnchor)
    {
        var reading = Actual;
        foreach (var child in tree.Children(at))
        {
            var word = tree.Words[child];
            var relation = word.Relation;
            if (relation is "advmod" or "det" or "cc:preconj" or "cc" && cues.Negations.Contains(word.Lower) && (isAnchor || relation == "advmod"))
                return (Polarity.Denied, Modality.Actual);
            if (relation is "nsubj" or "nsubj:pass" or "obj" && tree.Children(child).Any(det => tree.Words[det].Relation is "det" or "cc:preconj" && cues.Negations.Contains(tree.Words[det].Lower)))
                return (Polarity.Denied, Modality.Actual);
            if (relation == "mark" && cues.Conditions.Contains(word.Lower))
                reading = (Polarity.Asserted, Modality.Hypothetical);
            else if (relation == "aux" && cues.Modals.Contains(word.Lower) && !IsPastHabit(tree, at, word))
                reading = (Polarity.Asserted, Modality.Hypothetical);
            else if (relation is "advmod" or "amod" && isAnchor && cues.Hedges.TryGetValue(word.Lower, out var hedge))
                reading = hedge;
            else if (relation is "case" or "mark" && cues.Negations.Contains(word.Lower))
                reading = (Polarity.Denied, Modality.Actual);
        }
        return reading;
    }

    // "Would later sign": what a narrator knows to come.
    private static bool IsPastHabit(SentenceTree tree, int at, Word aux) =>
        aux.Lower == "would" && tree.Children(at, "advmod").Any(child => tree.Words[child].Lower is "later" or "eventually" or "subsequently");

    // What the governing word makes of it.
    private (Polarity, Modality)? Governed(SentenceTree tree, int at)
    {
        var word = tree.Words[at];
        if (word.Head < 0)
            return null;
        var governor = tree.Words[word.Head];
        var isInfinitive = tree.Children(at, "mark").Any(mark => tree.Words[mark].Lower == "to");
        switch (word.Relation)
        {
            case "acl" when isInfinitive && tree.Children(word.Head, "amod").Any(child => Reading(cues.Infinitives, tree.Words[child]) == Actual):
                return null;
            case "xcomp" or "acl" or "ccomp" when isInfinitive:
                return Reading(cues.Infinitives, governor) ?? (word.Relation == "acl" ? (Polarity.Asserted, Modality.Planned) : null);
            case "advcl" when isInfinitive:
                return (Polarity.Asserted, Modality.Planned);
            case "xcomp" when word.Xpos != "VBG":
                return Reading(cues.Infinitives, governor);
            case "acl" or "ccomp" when governor.Upos == "NOUN" && Mark(tree, at) == "that":
                return Reading(cues.Clauses, governor);
            case "ccomp":
                return Reading(cues.Saying, governor);
            case "advcl" or "acl" when Mark(tree, at) is "of" or "for" or "against" or "from":
                return Reading(cues.Charges, governor);
            case "obj" or "nsubj:pass" or "xcomp" when word.Upos == "NOUN" || word.Xpos == "VBG":
                return Reading(cues.Objects, governor);
            case "nmod" or "obl" when Mark(tree, at) is "of" or "for" or "to" or "about":
                return Reading(cues.Charges, governor);
            default:
                return null;
        }
    }

    private static string? Mark(SentenceTree tree, int at) =>
        tree.Children(at).Where(child => tree.Words[child].Relation is "mark" or "case").Select(child => tree.Words[child].Lower).FirstOrDefault();

    private static (Polarity, Modality)? Reading(IReadOnlyDictionary<string, (Polarity Polarity, Modality Modality)> cues, Word governor) =>
        cues.TryGetValue(governor.Lower, out var reading) || cues.TryGetValue(governor.Lemma, out reading) ? reading : null;

    private IReadOnlyList<FoundMention> Speaker(RuleSentence sentence, int at)
    {
        var tree = sentence.Tree;
        var word = tree.Words[at];
        var saying = word.Relation == "ccomp" && word.Head >= 0 ? word.Head : tree.Children(at, "parataxis").FirstOrDefault(-1);
        if (saying < 0 || !cues.Saying.ContainsKey(tree.Words[saying].Lower))
            return [];
        return [.. SubjectFinder.Of(tree, saying).SelectMany(subject => FillerFinder.Direct(sentence, subject)).Distinct()];
    }
}
