using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Reads what a name says by the names inside it: the Russia–Belarus gas dispute has both for sides, the Union of Belarus and
/// Russia both for members, the Russian Aerospace Forces are part of Russia.
/// </summary>
internal sealed class InnerNameReader(EntityCatalogue catalogue) : IRelationReader
{
    private const double Confidence = 0.82;

    // How many words of a name may be that of the whole.
    private const int MostWords = 3;

    private static readonly char[] Hyphens = ['-', '–', '—'];

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        foreach (var group in sentence.Groups.Where(group => group.Last > group.First || sentence.Words[group.First].Text.IndexOfAny(Hyphens) > 0))
        {
            foreach (var mention in group.Mentions.Where(mention => mention.Kind == MentionKind.Name && IsComposed(mention)))
            {
                foreach (var relation in Relations(sentence, group, mention))
                    yield return relation;
            }
        }
    }

    private static bool IsComposed(FoundMention mention) =>
        mention is not DescribedMention && mention.Entity.Labels[^1] is "Treaty" or "Dispute" or "Event" or "Organization" && mention.End - mention.Start > 5;

    private IEnumerable<FoundRelation> Relations(RuleSentence sentence, MentionGroup group, FoundMention mention)
    {
        var inner = States(sentence, mention).Where(state => state.Entity.Id != mention.Entity.Id).DistinctBy(state => state.Entity.Id).ToList();
        var label = mention.Entity.Labels[^1];
        if (label is "Treaty" or "Dispute" && inner.Count > 1 || label == "Dispute" && inner.Count == 1)
            return inner.Select(state => Relation("PARTY_TO", "name/party", state, mention, group));
        if (label != "Organization")
            return [];
        if (inner.Count > 1)
            return inner.Select(state => Relation("MEMBER_OF", "name/member", state, mention, group));
        if (inner.Count == 1 && (inner[0].Start == mention.Start || EndsIn(sentence, mention, inner[0])))
            return [Relation("PART_OF", "name/part-of", mention, inner[0], group)];
        return Whole(sentence, mention) is { } whole ? [Relation("PART_OF", "name/part-of", mention, whole, group)] : [];
    }

    // "Ministry of Foreign Affairs of the Russian Federation": the state that the name ends in, behind "of".
    private static bool EndsIn(RuleSentence sentence, FoundMention mention, FoundMention inner)
    {
        var before = sentence.Words.Where(word => word.Start >= mention.Start && word.End <= inner.Start).Select(word => word.Lower).ToList();
        return inner.End == mention.End && (before.LastOrDefault() == "of" || (before.Count > 1 && before[^1] == "the" && before[^2] == "of"));
    }

    // "U.N. Security Council": the body whose name the other begins with.
    private FoundMention? Whole(RuleSentence sentence, FoundMention mention)
    {
        var words = sentence.Words.Where(word => word.Start >= mention.Start && word.End <= mention.End).ToList();
        for (var width = Math.Min(words.Count - 1, MostWords); width > 0; width--)
        {
            var text = mention.Alias.Length >= words[width - 1].End - mention.Start ? mention.Alias[..(words[width - 1].End - mention.Start)] : "";
            if (text.Length > 1 && catalogue.Find(text) is [{ Entry.Label: "Organization" } only] && only.Entry.Id != mention.Entity.Id)
                return new FoundMention(mention.Passage, mention.Start, words[width - 1].End, MentionKind.Name, catalogue.ToRecord(only.Entry), text, "name/inner", IsAdjective: false);
        }
        return null;
    }

    private IEnumerable<FoundMention> States(RuleSentence sentence, FoundMention mention)
    {
        var words = sentence.Words.Where(word => word.Start >= mention.Start && word.End <= mention.End).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (Longest(mention, words, i) is var (state, width))
            {
                yield return InnerOf(mention, words[i].Start, words[i + width - 1].End, state);
                i += width - 1;
                continue;
            }
            var at = words[i].Start;
            foreach (var part in words[i].Text.Split(Hyphens))
            {
                if (part.Length > 1 && char.IsUpper(part[0]) && Only(part) is { } one)
                    yield return InnerOf(mention, at, at + part.Length, one);
                at += part.Length + 1;
            }
        }
    }

    // "Russian Federation": the state of most words from one on.
    private (CatalogueEntry State, int Width)? Longest(FoundMention mention, List<Word> words, int first)
    {
        for (var width = Math.Min(words.Count - first, MostWords); width > 1; width--)
        {
            var (start, end) = (words[first].Start - mention.Start, words[first + width - 1].End - mention.Start);
            if (end <= mention.Alias.Length && char.IsUpper(words[first].Text[0]) && Only(mention.Alias[start..end]) is { } state)
                return (state, width);
        }
        return null;
    }

    private FoundMention InnerOf(FoundMention mention, int start, int end, CatalogueEntry state)
    {
        var (from, to) = (start - mention.Start, end - mention.Start);
        var alias = to <= mention.Alias.Length ? mention.Alias[from..to] : state.Name;
        return new FoundMention(mention.Passage, start, end, MentionKind.Name, catalogue.ToRecord(state), alias, "name/inner", IsAdjective: false);
    }

    private CatalogueEntry? Only(string part)
    {
        var senses = catalogue.Find(part).Where(sense => sense.Kind != NameKind.Metonym).ToList();
        return senses.Count > 0 && senses[0].Entry.Label == "State" && senses.All(sense => sense.Entry.Label == "State") ? senses[0].Entry : null;
    }

    private static FoundRelation Relation(string type, string rule, FoundMention subject, FoundMention target, MentionGroup group) =>
        new(type, rule, subject, target, group.First, group.Last, group.Last, Confidence, FoundRelation.NoProperties, IsStated: true);
}
