namespace KnowledgeGraph.Extraction;

/// <summary>Finds the places that enclose a named place by what follows its name: "Lyon, France", "Taos, New Mexico, United States".</summary>
internal static class EnclosingPlaces
{
    /// <summary>The enclosing places, the nearest first.</summary>
    public static IEnumerable<FoundMention> Of(RuleSentence sentence, MentionGroup place)
    {
        for (var at = place; at.Mentions.Count == 1 && at.Mentions[0].Entity.Labels.Contains("Place") && Next(sentence, at) is { } next; at = next)
            yield return next.Mentions[0];
    }

    /// <summary>The place that encloses a place; null where no name follows it as one.</summary>
    public static MentionGroup? Next(RuleSentence sentence, MentionGroup place)
    {
        if (place.Last + 2 >= sentence.Words.Count || sentence.Words[place.Last + 1].Lower != "," || sentence.GroupAt(place.Last + 2) is not { Mentions.Count: 1 } next || next.First != place.Last + 2)
            return null;
        var mention = next.Mentions[0];
        var relation = sentence.Words[sentence.Tree.HeadOf(next.First, next.Last)].Relation;
        return !mention.IsAdjective && mention.Entity.Labels.Any(label => label is "Place" or "State") && relation is "appos" or "nmod" or "nmod:unmarked" or "flat" or "dep" or "obl" or "obl:unmarked" or "compound"
            ? next
            : null;
    }
}
