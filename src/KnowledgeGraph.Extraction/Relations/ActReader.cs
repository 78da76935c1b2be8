using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Reads what a governing verb makes of another: who refuses to help rejects, who threatens to attack threatens, who promises to
/// withdraw agrees. What is refused, threatened or promised did not happen by that.
/// </summary>
internal sealed class ActReader(IRelationReader inner, GraphSchema schema, CueLexicon cues) : IRelationReader
{
    // How far before the infinitive its "to", and before that the governing verb, may stand.
    private const int Reach = 3;

    // The act is told of less directly than what a frame names itself.
    private const double Share = 0.9;

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        foreach (var relation in inner.Read(sentence))
        {
            yield return relation;
            if (schema.Edge(relation.Type).Plover is not null && Governor(sentence, relation.First) is var (type, at) && type != relation.Type)
                yield return relation with { Type = type, Rule = RuleOf(type), First = at, Confidence = relation.Confidence * Share };
        }
    }

    private static string RuleOf(string type) => type switch
    {
        "REJECTS" => "act/refused",
        "THREATENS" => "act/threatened",
        _ => "act/undertaken",
    };

    private (string Type, int At)? Governor(RuleSentence sentence, int trigger)
    {
        var to = Back(sentence, trigger, word => word.Lower == "to");
        if (to is null)
            return null;
        var at = Back(sentence, to.Value, word => cues.Acts.ContainsKey(word.Lower));
        return at is { } found ? (cues.Acts[sentence.Words[found].Lower], found) : null;
    }

    private static int? Back(RuleSentence sentence, int from, Func<Word, bool> sought)
    {
        for (var i = from - 1; i >= Math.Max(0, from - Reach); i--)
        {
            if (sentence.IsInName(i) || Syntax.IsBarrier(sentence.Words[i]))
                return null;
            if (sought(sentence.Words[i]))
                return i;
        }
        return null;
    }
}
