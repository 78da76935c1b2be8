namespace KnowledgeGraph.Extraction;

/// <summary>Finds the words of a sentence on which frames stand.</summary>
internal sealed class TriggerLexicon
{
    // How many words may stand between the parts of a phrase: "halt [all gas] supplies".
    private const int Gap = 7;

    private readonly Dictionary<string, List<(Frame Frame, Trigger Trigger)>> byForm = new(StringComparer.Ordinal);
    private readonly HashSet<string> verbForms = new(StringComparer.Ordinal);
    private readonly HashSet<string> nouns = new(StringComparer.Ordinal);

    public TriggerLexicon(IEnumerable<Frame> frames)
    {
        foreach (var frame in frames)
        {
            foreach (var trigger in frame.Triggers)
            {
                foreach (var form in trigger.IsVerb ? VerbForms.Of(trigger.Words[0]) : [trigger.Words[0]])
                    Add(form, frame, trigger);
            }
        }
    }

    /// <summary>The triggers that begin at a word.</summary>
    public IEnumerable<TriggerMatch> At(RuleSentence sentence, int at)
    {
        if (!byForm.TryGetValue(sentence.Words[at].Lower, out var entries))
            yield break;
        var isVerb = IsVerb(sentence, at);
        foreach (var (frame, trigger) in entries.Where(entry => entry.Trigger.IsVerb == isVerb))
        {
            if (End(sentence, at, trigger) is { } last && !sentence.IsInName(at))
                yield return new TriggerMatch(frame, trigger, at, last);
        }
    }

    // "Ban", "sanctions", "attack" are nouns as well as verbs: a verb follows its subject, an auxiliary, "to" or an adverb.
    private bool IsVerb(RuleSentence sentence, int at)
    {
        var form = sentence.Words[at].Lower;
        if (!verbForms.Contains(form))
            return false;
        if (!nouns.Contains(form) && !nouns.Contains(form.TrimEnd('s')))
            return true;
        for (var i = at - 1; i >= 0; i--)
        {
            if (sentence.GroupAt(i) is { } group)
                return !group.Mentions[^1].IsAdjective && sentence.Words[i].Lower is not ("its" or "his" or "her" or "their");
            if (!Syntax.IsSkippable(sentence.Words[i]))
                return Syntax.IsBeforeVerb(sentence.Words[i]);
        }
        return false;
    }

    private static int? End(RuleSentence sentence, int at, Trigger trigger)
    {
        var last = at;
        for (var i = 1; i < trigger.Words.Count; i++)
        {
            var found = Next(sentence, last, trigger.Words[i], isNear: !trigger.IsVerb || trigger.Words[i] == "to" || trigger.Words[i - 1] == "to");
            if (found < 0)
                return null;
            last = found;
        }
        return last;
    }

    private static int Next(RuleSentence sentence, int after, string word, bool isNear)
    {
        var limit = Math.Min(sentence.Words.Count - 1, after + (isNear ? 1 : Gap));
        for (var i = after + 1; i <= limit; i++)
        {
            if (sentence.Words[i].Lower == word && !sentence.IsInName(i))
                return i;
            if (Syntax.IsBarrier(sentence.Words[i]) || (Syntax.IsPreposition(sentence.Words[i]) && sentence.Words[i].Lower != "of"))
                return -1;
        }
        return -1;
    }

    private void Add(string form, Frame frame, Trigger trigger)
    {
        (trigger.IsVerb ? verbForms : nouns).Add(form);
        if (!byForm.TryGetValue(form, out var list))
            byForm.Add(form, list = []);
        list.Add((frame, trigger));
    }
}
