namespace KnowledgeGraph.Extraction;

/// <summary>Finds the subject of a verb to its left, and the possessor of a noun.</summary>
internal sealed class SubjectFinder(LexicalClass offices)
{
    private const int Reach = 18;

    /// <summary>The mention that is likeliest the subject of the verb at <paramref name="verb"/>, or null.</summary>
    public MentionGroup? Before(RuleSentence sentence, int verb)
    {
        var depth = 0;
        for (var i = verb - 1; i >= Math.Max(0, verb - Reach); i--)
        {
            var word = sentence.Words[i];
            if (word.Lower is ")" or "(")
                depth += word.Lower == ")" ? 1 : -1;
            if (depth > 0)
                continue;
            if (sentence.GroupAt(i) is { } group)
            {
                if (CanBeSubject(sentence, group, verb))
                    return group;
                i = group.First;
                continue;
            }
            if (Syntax.IsRelative(word) && sentence.GroupAt(word.Lower == "that" ? -1 : Antecedent(sentence, i)) is { } antecedent)
                return antecedent;
            if (word.Lower is "and" or "or" or "," or "then" || Syntax.IsPreposition(word) || word.Lower is "(" or ")")
                continue;
            if (Syntax.IsBarrier(word))
                return null;
        }
        return null;
    }

    /// <summary>The owner of a noun: "Russia's ban", "his refusal", "the Belarusian ban".</summary>
    public static MentionGroup? Possessor(RuleSentence sentence, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 4); i--)
        {
            if (sentence.GroupAt(i) is { } group)
                return group.Mentions[^1].IsAdjective || IsPossessive(sentence, group) ? group : null;
            if (Syntax.IsBarrier(sentence.Words[i]) || Syntax.IsPreposition(sentence.Words[i]) || sentence.Words[i].Lower is "the" or "a" or "," or "no")
                return null;
        }
        return null;
    }

    private bool CanBeSubject(RuleSentence sentence, MentionGroup group, int verb)
    {
        if (IsPossessive(sentence, group))
            return false;
        if (group.Mentions[^1].IsAdjective && !sentence.Words.Skip(group.Last + 1).Take(verb - group.Last - 1).Any(IsSpeakingFor))
            return false;
        var before = group.First - 1;
        while (before >= 0 && sentence.Words[before].Lower is "the" or "a" or "both" or "all" or "its" or "his")
            before--;
        if (before < 0 || !Syntax.IsPreposition(sentence.Words[before]))
            return true;
        // "the president of Belarus said": the office speaks for its state. "of" after another noun does not.
        return sentence.Words[before].Lower == "of" && before > 0
            && (IsSpeakingFor(sentence.Words[before - 1]) || offices.Match(sentence.Words, before - 1) > 0);
    }

    private static bool IsPossessive(RuleSentence sentence, MentionGroup group) =>
        (group.Last + 1 < sentence.Words.Count && Syntax.IsPossessiveMark(sentence.Words[group.Last + 1]))
        || sentence.Words[group.Last].Lower is "its" or "his" or "her" or "their";

    private bool IsSpeakingFor(Word word) => offices.Match([word], 0) > 0
        || word.Lower is "government" or "authorities" or "officials" or "side" or "forces" or "troops" or "army" or "parliament" or "leadership" or "leaders" or "diplomats" or "ministry" or "court" or "negotiators" or "aircraft" or "warships" or "police" or "delegation" or "envoys";

    private static int Antecedent(RuleSentence sentence, int relative)
    {
        var before = relative - 1;
        while (before >= 0 && sentence.Words[before].Lower == ",")
            before--;
        return before;
    }
}
