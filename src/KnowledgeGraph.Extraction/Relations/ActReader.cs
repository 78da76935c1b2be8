using KnowledgeGraph.Model;
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

    private static readonly string[] Hostile = ["ASSAULTS", "COERCES", "SANCTIONS", "MOBILIZES_AGAINST", "PROTESTS_AGAINST", "REJECTS"];

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        foreach (var relation in inner.Read(sentence))
        {
            yield return relation;
            if (schema.Edge(relation.Type).Plover is null)
                continue;
            if ((Governor(sentence, relation.First) ?? Announced(sentence, relation)) is var (type, at) && type != relation.Type)
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

    // "Turkey said that it would return them": who announces an act of its own undertakes it, or threatens with it.
    private (string Type, int At)? Announced(RuleSentence sentence, FoundRelation relation)
    {
        var will = Back(sentence, relation.First, word => word.Lower is "will" or "would" or "’ll" or "'ll");
        if (will is not { } modal || cues.Negations.Contains(sentence.Words[modal + 1].Lower))
            return null;
        for (var i = modal - 1; i > 0; i--)
        {
            if (!cues.Saying.TryGetValue(sentence.Words[i].Lower, out var reading) || reading.Modality != Modality.Actual)
                continue;
            var speaker = sentence.GroupAt(i - 1) ?? sentence.GroupAt(i - 2);
            return speaker?.Mentions.Any(mention => mention.Entity.Id == relation.Subject.Entity.Id) == true
                ? (Hostile.Contains(relation.Type) ? "THREATENS" : "AGREES_WITH", i)
                : null;
        }
        return null;
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
