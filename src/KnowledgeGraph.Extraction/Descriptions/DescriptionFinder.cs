using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds treaties, disputes and events that a text describes without a name and names them by their year, sides, matter and
/// noun, so that two texts that describe one meet in one node: "2004 Belarus–Russia gas dispute".
/// </summary>
internal sealed class DescriptionFinder(DescriptionParser parser, DescribedWords words, EntityMaker maker)
{
    /// <summary>The described mentions of a sentence.</summary>
    public IEnumerable<DescribedMention> Find(RuleSentence sentence, string text)
    {
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            if (sentence.IsInName(i) || parser.At(sentence, i) is not { } described)
                continue;
            if (Told(sentence, described) is { } same)
                yield return Mention(sentence, described, text) with { Entity = same.Entity, Alias = same.Alias };
            else if (IsWorthANode(sentence, described))
                yield return Mention(sentence, described, text);
            i = described.Last;
        }
    }

    // "The Agreed Framework was an agreement between": what a name is said to be is no other thing.
    private static FoundMention? Told(RuleSentence sentence, Description described)
    {
        var tree = sentence.Tree;
        var noun = tree.HeadOf(described.First, described.Last);
        IEnumerable<int> named = tree.Children(noun, "cop").Any() ? tree.Children(noun, "nsubj") : sentence.Words[noun].Relation == "appos" ? [sentence.Words[noun].Head] : [];
        return named.Select(sentence.GroupAt).Where(group => group?.Mentions.Count == 1).Select(group => group!.Mentions[0]).FirstOrDefault(mention => mention.Entity.Labels[^1] == described.Label);
    }

    private bool IsWorthANode(RuleSentence sentence, Description described)
    {
        var hasModifier = described.First < described.Last;
        var head = sentence.Words[described.Last].Lower;
        if (described.NamedFor is not null && !words.IsPlain(head))
            return true;
        if (words.Singular(head) != head && !hasModifier && described.Year is null)
            return false;
        if (words.IsPlain(sentence.Words[described.Last].Lower))
            return described.Year is not null && described.Parties.Count + (hasModifier ? 1 : 0) > 0;
        return described.Label == "Event"
            ? described.Parties.Count > 1 || (described.Year is not null && described.Place is not null) || (described.Year is not null && hasModifier)
            : described.Parties.Count > 1 || (described.Parties.Count == 1 && hasModifier) || described.Topic is not null && described.Parties.Count > 0
                || described.Year is not null;
    }

    private DescribedMention Mention(RuleSentence sentence, Description described, string text)
    {
        int start = sentence.Words[described.First].Start, end = sentence.Words[described.Last].End;
        return new DescribedMention(
            sentence.Passage, start, end, MentionKind.Nominal, maker.Make(described.Label, NameOf(sentence, described)) with { KnownAliases = Wordings(sentence, described, text) },
            text[start..end], "text/description", IsAdjective: false, described.Parties, described.Topic, described.Place, described.NamedFor, described.Year, described.IsDefinite);
    }

    // As the text words it: "gas row", "gas row between Argentina and Chile".
    private static List<string> Wordings(RuleSentence sentence, Description described, string text)
    {
        var start = described.NamedFor?.Start ?? sentence.Words[described.First].Start;
        return [.. new[] { text[start..sentence.Words[described.Last].End], text[start..sentence.Words[described.End].End] }.Distinct(StringComparer.Ordinal)];
    }

    private string NameOf(RuleSentence sentence, Description described)
    {
        var parts = new List<string>();
        if (described.Year is { } year)
            parts.Add(year);
        if (described.Parties.Count > 0 && described.NamedFor is null)
            parts.Add(string.Join('–', described.Parties.Select(party => party.Entity.Name).Order(StringComparer.Ordinal).Take(3)));
        if (described.NamedFor is { } place)
            parts.Add(place.Entity.Name);
        for (var i = described.First; i < described.Last; i++)
            parts.Add(sentence.Words[i].Lower);
        parts.Add(words.Singular(sentence.Words[described.Last].Lower));
        if (described.Parties.Count == 0 && described.Topic is { } topic)
            parts.Add($"over {topic.Entity.Name}");
        if (described.Parties.Count == 0 && described is { Label: "Event", Topic: null, Place: { } at })
            parts.Add($"at {at.Entity.Name}");
        return string.Join(' ', parts);
    }
}
