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
        var hasComma = Skip(sentence, ref at, ",");
        var isIn = Skip(sentence, ref at, "in");
        if (!hasComma && !isIn)
            return null;
        if (isIn)
            SkipToName(sentence, ref at);
        if (sentence.GroupAt(at) is not { Mentions.Count: 1 } next || next.First != at || next.Mentions[0].IsAdjective)
            return null;
        return next.Mentions[0].Entity.Labels.Any(label => label is "Place" or "State") && (isIn || IsApposed(sentence, next)) ? next : null;
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

    private static void SkipToName(RuleSentence sentence, ref int at)
    {
        Skip(sentence, ref at, "the");
        while (at < sentence.Words.Count && Directions.Contains(sentence.Words[at].Lower))
            at++;
        if (at + 1 < sentence.Words.Count && PlaceNouns.Contains(sentence.Words[at]) && sentence.Words[at + 1].Lower == "of")
            at += 2;
    }

    private static bool Skip(RuleSentence sentence, ref int at, string word)
    {
        if (at >= sentence.Words.Count || sentence.Words[at].Lower != word)
            return false;
        at++;
        return true;
    }
}
