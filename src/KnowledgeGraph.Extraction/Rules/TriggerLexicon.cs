using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Finds the words of a sentence on which frames stand.</summary>
internal sealed class TriggerLexicon
{
    private readonly Dictionary<string, List<(Frame Frame, Trigger Trigger)>> verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(Frame Frame, Trigger Trigger)>> nouns = new(StringComparer.Ordinal);

    public TriggerLexicon(IEnumerable<Frame> frames)
    {
        foreach (var frame in frames)
        {
            foreach (var trigger in frame.Triggers)
            {
                foreach (var form in trigger.IsVerb ? VerbForms.Of(trigger.Words[0]) : [trigger.Words[0]])
                    Add(trigger.IsVerb ? verbs : nouns, form, (frame, trigger));
            }
        }
    }

    /// <summary>The triggers that begin at a word, those whose every word is found.</summary>
    public IEnumerable<TriggerMatch> At(RuleSentence sentence, int at)
    {
        if (sentence.IsInName(at) && sentence.GroupAt(at)!.Mentions[0].Kind == MentionKind.Name)
            yield break;
        foreach (var (frame, trigger) in Entries(sentence.Words[at]))
        {
            if (sentence.HasAll(trigger.Words) && TriggerPhrase.Find(sentence, at, trigger) is { } parts)
                yield return new TriggerMatch(frame, trigger, parts, HeadOf(sentence, trigger, parts));
        }
    }

    private List<(Frame Frame, Trigger Trigger)> Entries(Word word) => word.Upos switch
    {
        "VERB" or "AUX" => verbs.GetValueOrDefault(word.Lower) ?? verbs.GetValueOrDefault(word.Lemma) ?? [],
        "NOUN" or "PROPN" => nouns.GetValueOrDefault(word.Lower) ?? nouns.GetValueOrDefault(word.Lemma) ?? [],
        "ADJ" when word.Xpos is "VBN" or "JJ" && word.Relation is not "amod" => verbs.GetValueOrDefault(word.Lower) ?? [],
        _ => [],
    };

    // "Be critical of": the adjective governs what stands around.
    private static int HeadOf(RuleSentence sentence, Trigger trigger, IReadOnlyList<int> parts)
    {
        if (!trigger.IsVerb)
            return sentence.Tree.HeadOf(parts.Min(), parts.Max());
        var first = sentence.Words[parts[0]];
        return first.Relation is "cop" or "aux:pass" or "aux" && first.Head >= 0 ? first.Head : parts[0];
    }

    private static void Add(Dictionary<string, List<(Frame, Trigger)>> index, string form, (Frame, Trigger) entry)
    {
        if (!index.TryGetValue(form, out var list))
            index.Add(form, list = []);
        list.Add(entry);
    }
}
