using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction;

/// <summary>Takes who attacks whom in a war for its sides: "in the Third Cod War, Icelandic gunboats cut the nets of British trawlers".</summary>
internal sealed class SideReader(IRelationReader inner) : IRelationReader
{
    private const double Confidence = 0.75;

    private static readonly FrozenSet<string> Hostile = new[] { "ASSAULTS", "COERCES", "MOBILIZES_AGAINST", "SANCTIONS" }.ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        foreach (var relation in inner.Read(sentence))
        {
            if (IsOfItself(sentence, relation))
                continue;
            yield return relation;
            if (!Hostile.Contains(relation.Type) || DisputeAround(sentence, relation.Anchor) is not { } dispute)
                continue;
            foreach (var side in new[] { relation.Subject, relation.Object }.Where(IsSide))
                yield return relation with { Type = "PARTY_TO", Rule = "clause/side", Subject = side, Object = dispute, Confidence = Confidence, Properties = FoundRelation.NoProperties };
        }
    }

    // Who held drills did not direct them at the drills.
    private static bool IsOfItself(RuleSentence sentence, FoundRelation relation) =>
        relation.Object is DescribedMention && sentence.GroupAt(relation.Anchor)?.Mentions.Contains(relation.Object) == true;

    private static bool IsSide(FoundMention mention) => mention.Entity.Labels.Contains("State", StringComparer.Ordinal);

    // "In the war", of the deed's own verb or of the one it is joined to.
    private static FoundMention? DisputeAround(RuleSentence sentence, int anchor)
    {
        var tree = sentence.Tree;
        for (var (verb, steps) = (anchor, 0); verb >= 0 && steps < 3; verb = tree.HasRelation(verb, "conj") ? tree.Words[verb].Head : -1, steps++)
        {
            foreach (var dependent in tree.Dependents(verb).Where(dependent => dependent.Preposition is "in" or "during"))
            {
                if (sentence.GroupAt(dependent.Word)?.Mentions is [var only] && only.Entity.Labels.Contains("Dispute", StringComparer.Ordinal))
                    return only;
            }
        }
        return null;
    }
}
