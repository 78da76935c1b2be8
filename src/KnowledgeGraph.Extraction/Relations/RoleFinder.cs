namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds what fills the roles around a trigger without a tree: the subject to its left within the clause, the object
/// to its right, prepositional phrases, passives with their agent, possessors of nouns, and the subjects that light
/// verbs lend to the nouns they govern.
/// </summary>
internal sealed class RoleFinder(IReadOnlyDictionary<string, LexicalClass> classes)
{
    private readonly SubjectFinder subjects = new(classes["office"]);
    private readonly LexicalClass light = classes["light"];

    public FoundRoles Find(RuleSentence sentence, TriggerMatch match) =>
        match.Trigger.IsVerb ? OfVerb(sentence, match) : OfNoun(sentence, match);

    private FoundRoles OfVerb(RuleSentence sentence, TriggerMatch match)
    {
        var filled = ComplementFinder.After(sentence, match.Last);
        if (!filled.ContainsKey("object") && Within(sentence, match) is { } inside)
            filled["object"] = inside;
        var isPassive = Voice.IsPassive(sentence, match.First) || HasAgent(sentence, match, filled);
        var left = subjects.Before(sentence, match.First);
        if (isPassive)
        {
            filled.Remove("object");
            left ??= SubjectFinder.Nearest(sentence, match.First);
            if (left is not null)
                filled["object"] = left;
            if (filled.Remove("by", out var agent))
                filled["subject"] = agent;
        }
        else if (left is not null)
        {
            filled["subject"] = left;
            if (!filled.ContainsKey("object") && SubjectFinder.RelativeBefore(sentence, left) is { } antecedent)
                filled["object"] = antecedent;
        }
        return new FoundRoles(filled, match.First, isPassive);
    }

    // "Gave [the Ivory Coast] five million dollars of aid", "lifted [Georgia]'s ban".
    private static MentionGroup? Within(RuleSentence sentence, TriggerMatch match) =>
        Enumerable.Range(match.First + 1, Math.Max(0, match.Last - match.First - 1)).Select(sentence.GroupAt).FirstOrDefault(group => group is not null);

    // "The carrier sold to Thailand by Spain": a participle without its object, with an agent further on.
    private static bool HasAgent(RuleSentence sentence, TriggerMatch match, Dictionary<string, MentionGroup> filled) =>
        match.Trigger.Words.Count == 1 && Syntax.MayBeParticiple(sentence.Words[match.First]) && !filled.ContainsKey("object")
        && filled.TryGetValue("by", out var agent) && agent.Mentions[0].Entity.Labels[0] == "Actor";

    private FoundRoles OfNoun(RuleSentence sentence, TriggerMatch match)
    {
        var filled = ComplementFinder.After(sentence, match.Last);
        filled.Remove("object");
        var anchor = match.First;
        if (SubjectFinder.Possessor(sentence, match.First) is { } possessor)
            filled["subject"] = possessor;
        else if (LightVerbBefore(sentence, match.First) is { } verb)
            anchor = Lend(sentence, verb, filled);
        else if (filled.TryGetValue("between", out var sides) && sides.Mentions.Count > 1)
            filled["subject"] = sides;
        if (!filled.ContainsKey("subject") && filled.TryGetValue("by", out var agent))
            filled["subject"] = agent;
        // "between X and Y" names both ends at once: it is no object of its own.
        if (filled.TryGetValue("subject", out var subject) && filled.TryGetValue("between", out var between) && ReferenceEquals(subject, between))
            filled.Remove("between");
        return new FoundRoles(filled, anchor, IsPassive: false);
    }

    private int Lend(RuleSentence sentence, int verb, Dictionary<string, MentionGroup> filled)
    {
        if (!Voice.IsPassive(sentence, verb) && subjects.Before(sentence, verb) is { } subject)
            filled["subject"] = subject;
        return verb;
    }

    private int? LightVerbBefore(RuleSentence sentence, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 5); i--)
        {
            if (sentence.IsInName(i) && sentence.GroupAt(i)!.Mentions.Any(mention => !mention.IsAdjective))
                return null;
            if (Syntax.IsBarrier(sentence.Words[i]) || Syntax.IsPreposition(sentence.Words[i]))
                return null;
            if (light.Match(sentence.Words, i) > 0)
                return i;
        }
        return null;
    }
}
