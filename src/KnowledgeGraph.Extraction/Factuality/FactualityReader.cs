using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Tells whether a trigger's deed happened, from the words between the start of its clause and it: negation, modals,
/// conditions, governing verbs, verbs of saying, questions.
/// </summary>
internal sealed class FactualityReader(CueLexicon cues)
{
    // How far before the trigger a negation or a modal still bears on it.
    private const int Reach = 5;

    /// <summary>The factuality of what is told at <paramref name="trigger"/>, the index of its first word.</summary>
    public Factuality Read(RuleSentence sentence, int trigger)
    {
        var speaker = Speaker(sentence, trigger, out var said);
        if (sentence.Words[^1].Lower == "?" || ClauseIsConditional(sentence, trigger))
            return new(Polarity.Asserted, Modality.Hypothetical, speaker);
        if (sentence.Words[0].Lower is "no" or "neither" or "none" or "nobody")
            return new(Polarity.Denied, Modality.Actual, speaker);
        if (Near(sentence, trigger) is { } near)
            return new(near.Polarity, near.Modality, speaker);
        return said is { } reading ? new(reading.Polarity, reading.Modality, speaker) : Factuality.Fact with { Speaker = speaker };
    }

    private (Polarity Polarity, Modality Modality)? Near(RuleSentence sentence, int trigger)
    {
        for (var i = trigger - 1; i >= Math.Max(0, trigger - Reach); i--)
        {
            var word = sentence.Words[i];
            if (sentence.IsInName(i) || Syntax.IsBarrier(word) || word.Lower == ",")
                return null;
            if (cues.Negations.Contains(word.Lower))
                return (Polarity.Denied, Modality.Actual);
            if (cues.Modals.Contains(word.Lower))
                return (Polarity.Asserted, Modality.Hypothetical);
            if (cues.Hedges.TryGetValue(word.Lower, out var hedge))
                return hedge;
            if (word.Lower == "to")
                return Governed(sentence, i);
        }
        return null;
    }

    // An infinitive without a governing verb that vouches for it tells of a purpose: "to punish its neighbour".
    private (Polarity Polarity, Modality Modality)? Governed(RuleSentence sentence, int to)
    {
        for (var i = to - 1; i >= Math.Max(0, to - 3); i--)
        {
            if (!cues.Infinitives.TryGetValue(sentence.Words[i].Lower, out var reading))
                continue;
            return reading is (Polarity.Asserted, Modality.Actual) ? Near(sentence, i) : reading;
        }
        return (Polarity.Asserted, Modality.Planned);
    }

    private bool ClauseIsConditional(RuleSentence sentence, int trigger)
    {
        for (var i = trigger - 1; i >= 0 && sentence.Words[i].Lower is not ("," or ";" or ":"); i--)
        {
            if (cues.Conditions.Contains(sentence.Words[i].Lower))
                return true;
        }
        return false;
    }

    private MentionGroup? Speaker(RuleSentence sentence, int trigger, out (Polarity Polarity, Modality Modality)? said)
    {
        said = null;
        for (var i = trigger - 1; i > 0; i--)
        {
            var word = sentence.Words[i];
            if (word.Lower is ";" or ":" || sentence.IsInName(i) || !cues.Saying.TryGetValue(word.Lower, out var reading))
                continue;
            if (!GovernsClause(sentence, i, trigger))
                continue;
            said = reading;
            return sentence.GroupAt(i - 1) ?? (Syntax.IsSkippable(sentence.Words[i - 1]) || Syntax.IsHave(sentence.Words[i - 1]) ? sentence.GroupAt(i - 2) : null);
        }
        return null;
    }

    // "X said (that) Y did": a "that", or a mention that can be the clause's subject, follows the verb of saying.
    private static bool GovernsClause(RuleSentence sentence, int saying, int trigger)
    {
        if (saying + 1 >= trigger)
            return false;
        return sentence.Words[saying + 1].Lower == "that" || sentence.GroupAt(saying + 1) is { } group && group.Last < trigger
            || (sentence.Words[saying + 1].Lower == "the" && sentence.GroupAt(saying + 2) is not null);
    }
}
