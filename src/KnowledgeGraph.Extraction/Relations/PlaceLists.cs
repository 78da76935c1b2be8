namespace KnowledgeGraph.Extraction;

/// <summary>
/// Tells places listed without an "and" from a place and what encloses it: "Manaus, Santarém, Macapá, Belém" are four cities, "Taos, New Mexico,
/// United States" is one.
/// </summary>
internal static class PlaceLists
{
    // So many names in a row enclose each other in an address, and end in a state.
    private const int MostEnclosing = 3;

    /// <summary>Whether a place and the next are parts of one list.</summary>
    public static bool Holds(RuleSentence sentence, MentionGroup place, MentionGroup next)
    {
        if (next.Last + 1 < sentence.Words.Count && sentence.Words[next.Last + 1].Lower == ":")
            return true;
        var count = 2;
        for (var at = place; Before(sentence, at) is { } earlier; at = earlier, count++)
        {
            if (IsState(earlier))
                return false;
        }
        var last = next;
        for (; After(sentence, last) is { } later; last = later, count++)
        {
            if (IsState(last))
                return false;
        }
        return !IsState(last) && (count > MostEnclosing || (count == MostEnclosing && GoesOn(sentence, last)));
    }

    private static MentionGroup? Before(RuleSentence sentence, MentionGroup place) =>
        place.First >= 2 && sentence.Words[place.First - 1].Lower == "," ? Land(sentence, place.First - 2) : null;

    private static MentionGroup? After(RuleSentence sentence, MentionGroup place) =>
        place.Last + 2 < sentence.Words.Count && sentence.Words[place.Last + 1].Lower == "," ? Land(sentence, place.Last + 2) : null;

    // "Simmering, Schwechat, Vienna airport and Nickelsdorf": a list that a joined last name closes, or another name goes on with.
    private static bool GoesOn(RuleSentence sentence, MentionGroup last)
    {
        var at = last.Last + 1;
        while (at < sentence.Words.Count && sentence.Words[at].Lower is ",")
            at++;
        if (at > last.Last + 1 && sentence.GroupAt(at) is { } listed && sentence.Words[sentence.Tree.HeadOf(listed.First, listed.Last)].Relation == "conj")
            return true;
        if (at + 3 < sentence.Words.Count && sentence.Words[at].Lower == "as" && sentence.Words[at + 1].Lower == "well")
            return true;
        return at + 1 < sentence.Words.Count && sentence.Words[at].Lower is "and" or "or" && Land(sentence, at + 1) is { } joined && joined.First == at + 1;
    }

    private static MentionGroup? Land(RuleSentence sentence, int word) =>
        sentence.GroupAt(word) is { } group && group.Mentions.Any(mention => mention.IsLand) ? group : null;

    private static bool IsState(MentionGroup group) => group.Mentions[0].Entity.Labels.Contains("State");
}
