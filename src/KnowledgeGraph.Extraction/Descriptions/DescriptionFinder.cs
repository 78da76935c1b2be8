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
            if (IsWorthANode(sentence, described))
                yield return Mention(sentence, described, text);
            i = described.Last;
        }
    }

    private bool IsWorthANode(RuleSentence sentence, Description described)
    {
        var hasModifier = described.First < described.Last;
        var head = sentence.Words[described.Last].Lower;
        if (words.Singular(head) != head && !hasModifier && described.Year is null)
            return false;
        if (words.IsPlain(sentence.Words[described.Last].Lower))
            return described.Year is not null && described.Parties.Count + (hasModifier ? 1 : 0) > 0;
        return described.Label == "Event"
            ? described.Parties.Count > 1 || (described.Year is not null && hasModifier)
            : described.Parties.Count > 1 || (described.Parties.Count == 1 && hasModifier) || described.Topic is not null && described.Parties.Count > 0
                || described.Year is not null;
    }

    private DescribedMention Mention(RuleSentence sentence, Description described, string text)
    {
        int start = sentence.Words[described.First].Start, end = sentence.Words[described.Last].End;
        return new DescribedMention(
            sentence.Passage, start, end, MentionKind.Nominal, maker.Make(described.Label, NameOf(sentence, described)), text[start..end], "text/description",
            IsAdjective: false, described.Parties, described.Topic, described.Place);
    }

    private string NameOf(RuleSentence sentence, Description described)
    {
        var parts = new List<string>();
        if (described.Year is { } year)
            parts.Add(year);
        if (described.Parties.Count > 0)
            parts.Add(string.Join('–', described.Parties.Select(party => party.Entity.Name).Order(StringComparer.Ordinal).Take(3)));
        for (var i = described.First; i < described.Last; i++)
            parts.Add(sentence.Words[i].Lower);
        parts.Add(words.Singular(sentence.Words[described.Last].Lower));
        if (described.Parties.Count == 0 && described.Topic is { } topic)
            parts.Add($"over {topic.Entity.Name}");
        return string.Join(' ', parts);
    }
}
