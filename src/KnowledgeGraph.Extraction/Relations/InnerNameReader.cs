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
        if (inner.Count == 1 && inner[0].Start == mention.Start)
            return [Relation("PART_OF", "name/part-of", mention, inner[0], group)];
        return Whole(sentence, mention) is { } whole ? [Relation("PART_OF", "name/part-of", mention, whole, group)] : [];
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
        foreach (var word in sentence.Words.Where(word => word.Start >= mention.Start && word.End <= mention.End))
        {
            var at = word.Start;
            foreach (var part in word.Text.Split(Hyphens))
            {
                if (part.Length > 1 && char.IsUpper(part[0]) && Only(part) is { } state)
                    yield return new FoundMention(mention.Passage, at, at + part.Length, MentionKind.Name, catalogue.ToRecord(state), part, "name/inner", IsAdjective: false);
                at += part.Length + 1;
            }
        }
    }

    private CatalogueEntry? Only(string part)
    {
        var senses = catalogue.Find(part).Where(sense => sense.Kind != NameKind.Metonym).ToList();
        return senses.Count > 0 && senses[0].Entry.Label == "State" && senses.All(sense => sense.Entry.Label == "State") ? senses[0].Entry : null;
    }

    private static FoundRelation Relation(string type, string rule, FoundMention subject, FoundMention target, MentionGroup group) =>
        new(type, rule, subject, target, group.First, group.Last, group.Last, Confidence, FoundRelation.NoProperties, IsStated: true);
}
