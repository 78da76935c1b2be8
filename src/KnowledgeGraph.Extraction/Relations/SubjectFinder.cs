namespace KnowledgeGraph.Extraction;

/// <summary>Finds the subject of a verb to its left, and the possessor of a noun.</summary>
internal sealed class SubjectFinder(LexicalClass offices)
{
    private const int Reach = 18;

    /// <summary>The mention that is likeliest the subject of the verb at <paramref name="verb"/>, or null.</summary>
    public MentionGroup? Before(RuleSentence sentence, int verb)
    {
        if (IsJoined(sentence, verb) && First(sentence, verb) is { } shared)
            return shared;
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
        if (before < 0 || !Syntax.IsPreposition(sentence.Words[before]) || sentence.Words[before].Lower is "after" or "before" or "since" or "until" or "as" or "than")
            return true;
        // "the president of Belarus said": the office speaks for its state. "of" after another noun does not.
        return sentence.Words[before].Lower == "of" && before > 0
            && (IsSpeakingFor(sentence.Words[before - 1]) || offices.Match(sentence.Words, before - 1) > 0);
    }

    // "X did this and refused that", "X did this, claiming that": the second verb shares the subject of the first.
    private static bool IsJoined(RuleSentence sentence, int verb)
    {
        var before = verb - 1;
        while (before >= 0 && (Syntax.IsSkippable(sentence.Words[before]) || Syntax.IsHave(sentence.Words[before]) || Syntax.IsBe(sentence.Words[before])))
            before--;
        return before > 0 && sentence.Words[before].Lower is "and" or "but" or ",";
    }

    // The first mention of the clause that can be its subject.
    private MentionGroup? First(RuleSentence sentence, int verb)
    {
        var clause = verb - 1;
        var closed = sentence.Words[verb - 1].Lower == ",";
        while (clause > 0 && !(sentence.Words[clause - 1].Lower is "which" or "who" ? !closed : sentence.Words[clause - 1].Lower is ";" or ":" or "(" or "that" or "while" or "because" or "when" or "if" or "although" or "after" or "before"))
            clause--;
        MentionGroup? first = null;
        for (var i = clause; i < verb; i++)
        {
            if (sentence.GroupAt(i) is not { } group)
                continue;
            if (first is null && group.Last < verb - 1 && CanBeSubject(sentence, group, verb))
                first = group;
            i = group.Last;
        }
        return first is not null && first.Last + 1 < verb && sentence.Words[first.Last + 1].Lower is not ("and" or "but") ? first : null;
    }

    /// <summary>The mention right before a participle, in whatever phrase: "at Codelco, the giant owned by Chile".</summary>
    public static MentionGroup? Nearest(RuleSentence sentence, int participle)
    {
        for (var i = participle - 1; i >= Math.Max(0, participle - 5); i--)
        {
            if (sentence.GroupAt(i) is { } group)
                return group;
            if (Syntax.IsBarrier(sentence.Words[i]) || Syntax.IsPreposition(sentence.Words[i]))
                return null;
        }
        return null;
    }

    /// <summary>What "which" or "that" before the subject takes up: "the treaty that X signed", "X, which Y armed".</summary>
    public static MentionGroup? RelativeBefore(RuleSentence sentence, MentionGroup subject)
    {
        var before = subject.First - 1;
        while (before >= 0 && sentence.Words[before].Lower is "the" or "both" or "all")
            before--;
        if (before < 1 || sentence.Words[before].Lower is not ("which" or "that" or "whom" or "who"))
            return null;
        before--;
        if (sentence.Words[before].Lower == ",")
            before--;
        return sentence.GroupAt(before);
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
