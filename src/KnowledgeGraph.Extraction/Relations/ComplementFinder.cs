namespace KnowledgeGraph.Extraction;

/// <summary>Finds what follows a verb or a noun: its object, and the mentions behind prepositions.</summary>
internal static class ComplementFinder
{
    private const int Reach = 16;

    // How many words may stand between a preposition and its mention: "from [the newly formed] state".
    private const int PhraseReach = 6;

    /// <summary>The roles to the right: "object" and prepositions by their word; the first filler of each stays.</summary>
    public static Dictionary<string, MentionGroup> After(RuleSentence sentence, int trigger)
    {
        var found = new Dictionary<string, MentionGroup>(StringComparer.Ordinal);
        var role = "object";
        var since = trigger;
        for (var i = trigger + 1; i < Math.Min(sentence.Words.Count, trigger + 1 + Reach); i++)
        {
            var word = sentence.Words[i];
            if (sentence.GroupAt(i) is { } group)
            {
                if (role.Length > 0 && i - since <= PhraseReach + 1 && !IsOwner(sentence, group))
                {
                    found.TryAdd(role, group);
                    role = "";
                }
                else if (role.Length > 0 && i - since <= PhraseReach + 1)
                {
                    found.TryAdd($"{role}-owner", group);
                }
                i = group.Last;
                continue;
            }
            if (Syntax.IsPreposition(word) || (word.Lower == "that" && i == trigger + 1))
                (role, since) = (word.Lower, i);
            else if (word.Lower == ",")
                role = "";
            else if (EndsClause(sentence, i))
                break;
        }
        return found;
    }

    // "Russia's exports": Russia owns what is the object.
    private static bool IsOwner(RuleSentence sentence, MentionGroup group) =>
        group.Last + 1 < sentence.Words.Count && Syntax.IsPossessiveMark(sentence.Words[group.Last + 1]);

    private static bool EndsClause(RuleSentence sentence, int at) =>
        Syntax.IsBarrier(sentence.Words[at]) && sentence.Words[at].Lower is not ("(" or ")" or "or" or "than");
}
