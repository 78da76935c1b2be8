namespace KnowledgeGraph.Extraction;

/// <summary>Finds the words of a trigger of several words: those behind the first, or what the passive and relatives move before it.</summary>
internal static class TriggerPhrase
{
    // How many words may stand between the parts of a phrase: "halt [all gas] supplies".
    private const int Gap = 7;

    // How far down the tree from the verb a part of its phrase may stand.
    private const int Depth = 3;

    /// <summary>The indices of the trigger's words, or null where one is missing.</summary>
    public static IReadOnlyList<int>? Find(RuleSentence sentence, int at, Trigger trigger)
    {
        if (trigger.Words.Count == 1)
            return [at];
        var parts = new int[trigger.Words.Count];
        var last = parts[0] = at;
        for (var i = 1; i < parts.Length; i++)
        {
            var word = trigger.Words[i];
            var found = Behind(sentence, trigger, last, word, at);
            if (found < 0 && trigger.IsVerb)
                found = Moved(sentence, at, word);
            if (found < 0)
                return null;
            parts[i] = found;
            last = Math.Max(last, found);
        }
        return parts;
    }

    private static int Behind(RuleSentence sentence, Trigger trigger, int after, string sought, int verb)
    {
        var limit = Math.Min(sentence.Words.Count - 1, after + (trigger.IsVerb ? Gap : 1));
        for (var i = after + 1; i <= limit; i++)
        {
            var word = sentence.Words[i];
            if (Fits(word, sought) && (!sentence.IsInName(i) || IsMade(sentence.GroupAt(i)!)))
                return !trigger.IsVerb || IsNear(sentence.Tree, i, verb) ? i : -1;
            if (word.Upos == "VERB" && word.Relation is not "amod" || word.Lower is ";" or ":" or "(" or "that" or "which" or "who")
                return -1;
        }
        return -1;
    }

    // "Sanctions were imposed", "the sanctions that it imposed", "sanctions imposed by it".
    private static int Moved(RuleSentence sentence, int verb, string sought)
    {
        foreach (var dependent in sentence.Tree.Dependents(verb))
        {
            if ((SentenceTree.Is(dependent.Relation, "obj") || SentenceTree.Is(dependent.Relation, "nsubj:pass")) && Fits(sentence.Words[dependent.Word], sought))
                return dependent.Word;
        }
        var head = sentence.Words[verb].Head;
        return sentence.Words[verb].Relation == "acl" && sentence.Tree.IsPassive(verb) && Fits(sentence.Words[head], sought) ? head : -1;
    }

    private static bool IsNear(SentenceTree tree, int word, int verb)
    {
        var governor = tree.Words[verb].Relation is "cop" or "aux" or "aux:pass" ? tree.Words[verb].Head : verb;
        for (var (at, steps) = (word, 0); at >= 0 && steps <= Depth; at = tree.Words[at].Head, steps++)
        {
            if (at == governor)
                return true;
        }
        return false;
    }

    // "Left the Baghdad Pact": the word that says what sort of thing is named is a word of the phrase too.
    private static bool IsMade(MentionGroup group) =>
        group.Mentions is [var only] && only.Entity.Labels[0] is "Treaty" or "Dispute" or "Event";

    private static bool Fits(Word word, string sought) => word.Lower == sought || word.Lemma == sought;
}
