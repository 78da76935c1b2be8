namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds the places that enclose a named place by what follows its name: "Lyon, France", "Taos, New Mexico, United States",
/// "Bari, in southern Italy", "Heeney in the state of Colorado".
/// </summary>
internal static class EnclosingPlaces
{
    private static readonly HashSet<string> Directions = new(StringComparer.Ordinal)
    {
        "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern", "southeastern", "southwestern", "modern", "present", "-", "day", "what", "is", "now", "today",
    };

    /// <summary>The enclosing places, the nearest first.</summary>
    public static IEnumerable<MentionGroup> Of(RuleSentence sentence, MentionGroup place)
    {
        for (var at = place; at.Mentions.Count == 1 && at.Mentions[0].Entity.Labels.Contains("Place") && Next(sentence, at) is { } next; at = next)
            yield return next;
    }

    private static MentionGroup? Next(RuleSentence sentence, MentionGroup place)
    {
        var at = place.Last + 1;
        // "Hordaland county, Norway", "the Lazio region of central Italy".
        var hasKind = !place.Mentions[0].IsAdjective && at < sentence.Words.Count && PlaceNouns.Contains(sentence.Words[at]);
        at += hasKind ? 1 : 0;
        var hasComma = Skip(sentence, ref at, ",");
        var isIn = Skip(sentence, ref at, "in") || Skip(sentence, ref at, "within") || (hasKind && !hasComma && Skip(sentence, ref at, "of"));
        if (!hasComma && !isIn)
            return null;
        var isPart = SkipToName(sentence, ref at, isIn);
        if (sentence.GroupAt(at) is not { Mentions.Count: 1 } next || next.First != at || next.Mentions[0].IsAdjective)
            return null;
        return (isPart && !isIn ? next.Mentions[0].Entity.Labels.Contains("State") : next.Mentions[0].IsLand) && (isIn || (IsApposed(sentence, next) && !PlaceLists.Holds(sentence, place, next))) ? next : null;
    }

    // A list goes on with "and" or has no end: "London, Paris and Rome".
    private static bool IsApposed(RuleSentence sentence, MentionGroup next)
    {
        var head = sentence.Tree.HeadOf(next.First, next.Last);
        return sentence.Words[head].Relation is "appos" or "nmod" or "nmod:unmarked" or "flat" or "dep" or "obl" or "obl:unmarked" or "compound"
            || (sentence.Words[head].Relation == "conj" && !IsListed(sentence.Tree, sentence.Words[head].Head));
    }

    private static bool IsListed(SentenceTree tree, int first) =>
        tree.Children(first, "cc").Any() || tree.Children(first, "conj").Any(joined => tree.Children(joined, "cc").Any());

    // "In the city of Lyon", "in what is now northern Italy", "in the U.S. state of Oregon", and behind a comma ", northern Italy".
    // True where a part of the land was named.
    private static bool SkipToName(RuleSentence sentence, ref int at, bool isIn)
    {
        if (isIn)
            Skip(sentence, ref at, "the");
        var start = at;
        while (at < sentence.Words.Count && Directions.Contains(sentence.Words[at].Lower))
            at++;
        var isPart = at > start;
        if (!isIn)
            return isPart;
        if (sentence.GroupAt(at) is { Mentions: [{ Entity: { } land }] } group && land.Labels.Contains("State") && group.Last + 2 < sentence.Words.Count
            && PlaceNouns.Contains(sentence.Words[group.Last + 1]) && sentence.Words[group.Last + 2].Lower == "of")
            at = group.Last + 1;
        if (at + 1 < sentence.Words.Count && PlaceNouns.Contains(sentence.Words[at]) && sentence.Words[at + 1].Lower == "of")
            at += 2;
        return isPart;
    }

    private static bool Skip(RuleSentence sentence, ref int at, string word)
    {
        if (at >= sentence.Words.Count || sentence.Words[at].Lower != word)
            return false;
        at++;
        return true;
    }
}
