namespace KnowledgeGraph.Extraction;

/// <summary>Reads who is party to a treaty, side of a dispute or takes part in an event from the clauses around its name or description.</summary>
internal sealed class ClauseSideReader(ClauseSides sides) : IRelationReader
{
    private const double Confidence = 0.75;

    private static readonly string[] Labels = ["Treaty", "Dispute", "Event"];

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        foreach (var group in sentence.Groups)
        {
            foreach (var mention in group.Mentions.Where(mention => Labels.Contains(mention.Entity.Labels[^1], StringComparer.Ordinal)))
            {
                foreach (var side in sides.Of(sentence, mention.Entity.Labels[^1], sentence.Tree.HeadOf(group.First, group.Last)))
                    yield return Relation(mention, side);
            }
        }
    }

    private static FoundRelation Relation(FoundMention mention, ClauseSide side)
    {
        var (type, rule) = mention.Entity.Labels[^1] switch
        {
            "Event" => ("PARTICIPATES_IN", "clause/participant"),
            "Treaty" when side.Signs => ("SIGNED", "clause/signatory"),
            _ => ("PARTY_TO", "clause/party"),
        };
        return new FoundRelation(type, rule, side.Mention, mention, side.Anchor, side.Anchor, side.Anchor, Confidence, FoundRelation.NoProperties, IsStated: false);
    }
}
