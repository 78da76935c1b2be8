namespace KnowledgeGraph.Extraction;

/// <summary>Reads demands made in words: who says that another must do something asks it of them.</summary>
internal sealed class DemandReader(CueLexicon cues) : IRelationReader
{
    private const double Confidence = 0.62;

    public IEnumerable<FoundRelation> Read(RuleSentence sentence)
    {
        var tree = sentence.Tree;
        for (var clause = 0; clause < tree.Words.Count; clause++)
        {
            var saying = tree.Words[clause].Relation == "ccomp" ? tree.Words[clause].Head : -1;
            if (saying < 0 || !cues.Saying.ContainsKey(tree.Words[saying].Lower))
                continue;
            var duty = Duty(tree, clause);
            if (duty < 0)
                continue;
            var speakers = Actors(sentence, saying);
            foreach (var (speaker, asked) in speakers.SelectMany(_ => Actors(sentence, clause), (speaker, asked) => (speaker, asked)))
            {
                if (speaker.Entity.Id != asked.Entity.Id)
                    yield return new FoundRelation(cues.Demand.Type, cues.Demand.Rule, speaker, asked, duty, duty, saying, Confidence, FoundRelation.NoProperties, IsStated: false);
            }
        }
    }

    // "Must", "should", "has to"; what must not have been is no demand.
    private int Duty(SentenceTree tree, int clause)
    {
        if (tree.IsPassive(clause))
            return -1;
        return tree.Children(clause, "aux").Where(child => cues.Demand.Words.Contains(tree.Words[child].Lower))
            .Concat(tree.Words[clause].Lemma is "have" or "need" or "ought" && tree.Children(clause, "xcomp").Any() ? [clause] : [])
            .FirstOrDefault(-1);
    }

    private static IEnumerable<FoundMention> Actors(RuleSentence sentence, int verb) => SubjectFinder.Of(sentence.Tree, verb, reach: 0)
        .SelectMany(subject => FillerFinder.All(sentence, subject)).Where(mention => mention.Entity.Labels[0] == "Actor").Distinct();
}
