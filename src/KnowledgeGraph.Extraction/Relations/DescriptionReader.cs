using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Reads what a description says of the thing described: its sides, its matter and its place.</summary>
internal sealed class DescriptionReader : IRelationReader
{
    private const double Confidence = 0.8;

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        foreach (var group in sentence.Groups)
        {
            foreach (var described in group.Mentions.OfType<DescribedMention>().Where(mention => mention.Reason == "text/description"))
            {
                foreach (var relation in Relations(described, group))
                    yield return relation;
            }
        }
    }

    private static IEnumerable<FoundRelation> Relations(DescribedMention described, MentionGroup group)
    {
        var isEvent = described.Entity.Labels.Contains("Event", StringComparer.Ordinal);
        foreach (var party in described.Parties)
            yield return Relation(isEvent ? "PARTICIPATES_IN" : "PARTY_TO", "described/party", described, party, described, group);
        if (described.Topic is { } topic && !isEvent)
            yield return Relation("CONCERNS", "described/matter", described, described, topic, group);
        if (described.NamedFor is { } namedFor && described.Entity.Labels.Contains("Dispute", StringComparer.Ordinal))
            yield return Relation("CONCERNS", "described/named-for", described, described, namedFor, group);
        if (described.Place is { } place)
            yield return Relation("LOCATED_IN", "described/place", described, described, place, group);
    }

    // Whoever speaks of "their dispute over the islands" takes it for known that there is one, whatever he says of it.
    private static FoundRelation Relation(string type, string rule, DescribedMention described, FoundMention subject, FoundMention target, MentionGroup group) =>
        new(type, rule, subject, target, group.First, group.Last, group.Last, Confidence, FoundRelation.NoProperties, IsStated: false)
        {
            Year = described.Year is { } year ? int.Parse(year, NumberStyles.None, CultureInfo.InvariantCulture) : null,
            IsPresupposed = described.IsDefinite && described.Entity.Labels.Contains("Dispute", StringComparer.Ordinal),
        };
}
