using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Reads what a governing word makes of an act: who refuses to help rejects, who threatens to attack threatens, who promises to
/// withdraw agrees, who says that he will not talk rejects. What is refused, threatened or promised did not happen by that.
/// </summary>
internal sealed class ActReader(IRelationReader inner, GraphSchema schema, CueLexicon cues) : IRelationReader
{
    // The act is told of less directly than what a frame names itself.
    private const double Share = 0.9;

    // What a verb that no frame knows is to whom it concerns is told less clearly still.
    private const double Confidence = 0.6;

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        var read = inner.Read(sentence).ToList();
        foreach (var relation in read)
        {
            yield return relation;
            if (ActOf(sentence, relation.Anchor, relation.Type, relation.Subject) is var (type, at) && type != relation.Type)
                yield return relation with { Type = type, Object = Addressee(sentence, at, relation) ?? relation.Object, Rule = cues.RuleOf(type), First = at, Last = at, Anchor = at, Confidence = relation.Confidence * Share, Properties = FoundRelation.NoProperties, IsStated = at == relation.Anchor };
        }
        foreach (var relation in Unnamed(sentence, [.. read.Select(relation => relation.Anchor)]))
            yield return relation;
    }

    // "Promised Iran to withdraw its troops": whom one promises is told of rather than whom the deed concerns.
    private static FoundMention? Addressee(RuleSentence sentence, int governor, FoundRelation relation) => governor == relation.Anchor
        ? null
        : sentence.Tree.Children(governor).Where(child => sentence.Words[child].Relation is "obj" or "iobj")
            .SelectMany(child => FillerFinder.Direct(sentence, child))
            .FirstOrDefault(mention => IsActor(mention) && mention.Entity.Id != relation.Subject.Entity.Id);

    // "Agreed to establish a force in Mali": no frame knows the verb, yet it is agreed to.
    private IEnumerable<FoundRelation> Unnamed(RuleSentence sentence, HashSet<int> known)
    {
        for (var verb = 0; verb < sentence.Words.Count; verb++)
        {
            if (sentence.Words[verb].Upos != "VERB" || known.Contains(verb))
                continue;
            var subjects = SubjectFinder.Of(sentence.Tree, verb).SelectMany(subject => FillerFinder.All(sentence, subject)).Where(IsActor).Distinct().ToList();
            if (subjects.Count == 0 || ActOf(sentence, verb, null, subjects[0]) is not var (type, at) || known.Contains(at))
                continue;
            var targets = TargetFinder.Around(sentence, verb, [verb], subjects);
            foreach (var (subject, target) in subjects.SelectMany(_ => targets, (subject, target) => (subject, target)))
                yield return new FoundRelation(type, cues.RuleOf(type), subject, target, at, at, at, Confidence, FoundRelation.NoProperties, IsStated: false);
        }
    }

    private static bool IsActor(FoundMention mention) => mention.Entity.Labels[0] == "Actor";

    private (string Type, int At)? ActOf(RuleSentence sentence, int act, string? type, FoundMention subject) =>
        Governor(sentence.Tree, act) ?? Announced(sentence, act, type, subject) ?? Foretold(sentence.Tree, act, type);

    // "Finland will give Tanzania a grant", "France will not lift the ban": what somebody is said to be going to do is undertaken,
    // threatened or refused.
    private (string Type, int At)? Foretold(SentenceTree tree, int act, string? type)
    {
        if (type is null || schema.Edge(type).Plover is null || tree.Words[act].Relation is not ("root" or "conj" or "ccomp") || tree.IsPassive(act)
            || !tree.Children(act, "aux").Any(aux => tree.Words[aux].Lower is "will" or "wo" or "'ll" or "’ll") || tree.ConditionOf(act) >= 0)
            return null;
        if (IsDenied(tree, act))
            return cues.IsHostile(type) ? null : (cues.Refused, act);
        var isGuess = tree.Children(act, "advmod").Any(child => cues.Guesses.Contains(tree.Words[child].Lower));
        return isGuess || !IsVouched(tree, act) ? null : (cues.Announced(type), act);
    }

    // Foretold by the text itself or by somebody who says so, not hoped or feared.
    private bool IsVouched(SentenceTree tree, int act) => tree.Words[act].Relation != "ccomp"
        || (cues.Saying.TryGetValue(tree.Words[tree.Words[act].Head].Lower, out var reading) && reading.Modality == Modality.Actual);

    private bool IsDenied(SentenceTree tree, int act) => tree.Children(act, "advmod").Any(child => cues.Negations.Contains(tree.Words[child].Lower));

    // "Refused to sign", "its refusal to sign", "refused to meet and talk".
    private (string Type, int At)? Governor(SentenceTree tree, int act)
    {
        var word = tree.Words[act];
        if (word.Head < 0)
            return null;
        if (word.Relation == "conj" && tree.Words[word.Head].Upos == "VERB" && word.Xpos == "VB")
            return Governor(tree, word.Head);
        var isInfinitive = word.Relation is "xcomp" or "acl" or "ccomp" or "advcl" && tree.Children(act, "mark").Any(mark => tree.Words[mark].Lower == "to");
        var isObject = word.Upos == "NOUN" && word.Relation == "obj";
        if (!isInfinitive && !isObject)
            return null;
        var governor = tree.Words[word.Head];
        var acts = isInfinitive ? cues.Acts : cues.ActsOnNouns;
        return acts.TryGetValue(governor.Lower, out var type) || (isInfinitive && acts.TryGetValue(governor.Lemma, out type)) ? (type, word.Head) : null;
    }

    // "Turkey said that it would return them": who announces an act of its own undertakes it, or threatens with it, or refuses it.
    private (string Type, int At)? Announced(RuleSentence sentence, int act, string? type, FoundMention subject)
    {
        var tree = sentence.Tree;
        var word = tree.Words[act];
        var saying = word.Relation == "ccomp" ? word.Head : word.Relation == "conj" && word.Head >= 0 && tree.Words[word.Head].Relation == "ccomp" ? tree.Words[word.Head].Head : -1;
        if (saying < 0 || !tree.Children(act, "aux").Any(aux => tree.Words[aux].Lemma is "will" or "would" or "shall" or "'ll")
            || !cues.Saying.TryGetValue(tree.Words[saying].Lower, out var reading) || reading.Modality != Modality.Actual)
            return null;
        var speaks = SubjectFinder.Of(tree, saying).SelectMany(speaker => FillerFinder.All(sentence, speaker)).Any(mention => mention.Entity.Id == subject.Entity.Id);
        if (!speaks || (type is not null && schema.Edge(type).Plover is null))
            return null;
        return (IsDenied(tree, act) ? cues.Refused : tree.ConditionOf(act) >= 0 ? cues.Threatened : cues.Announced(type), saying);
    }
}
