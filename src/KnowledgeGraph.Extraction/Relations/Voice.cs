namespace KnowledgeGraph.Extraction;

/// <summary>Tells the passive from the active: a participle behind a form of "be", or one with its agent right behind.</summary>
internal static class Voice
{
    public static bool IsPassive(RuleSentence sentence, int verb)
    {
        if (!Syntax.MayBeParticiple(sentence.Words[verb]))
            return false;
        for (var i = verb - 1; i >= Math.Max(0, verb - 4); i--)
        {
            if (Syntax.IsBe(sentence.Words[i]))
                return true;
            if (!Syntax.IsSkippable(sentence.Words[i]))
                break;
        }
        return verb + 1 < sentence.Words.Count && sentence.Words[verb + 1].Lower == "by";
    }
}
