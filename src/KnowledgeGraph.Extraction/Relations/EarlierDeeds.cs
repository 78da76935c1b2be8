namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds whom a deed told of again concerns: in "Russia soon lifted the ban" the one whom the ban told of before was on.
/// </summary>
internal sealed class EarlierDeeds(RuleSet rules)
{
    // How many sentences back the deed may have been told of.
    private const int Reach = 4;

    private readonly RoleFinder roles = new(rules.Classes);

    /// <summary>The other end of the deed that the trigger takes up, or null where it takes up none.</summary>
    public MentionGroup? Find(RuleSentence sentence, TriggerMatch match, IReadOnlyList<FoundMention> doers)
    {
        var tree = sentence.Tree;
        var noun = tree.Dependents(match.Head).Where(dependent => SentenceTree.Is(dependent.Relation, "obj") || SentenceTree.Is(dependent.Relation, "nsubj:pass") || dependent.Relation == "ccomp")
            .SelectMany(dependent => dependent.Relation == "ccomp" ? SubjectFinder.Of(tree, dependent.Word, 0) : [dependent.Word])
            .FirstOrDefault(word => IsTakenUp(tree, word), -1);
        if (noun < 0)
            return null;
        var before = sentence.Previous;
        for (var back = 0; back < Reach && before is not null; back++, before = before.Previous)
        {
            if (Partner(before, sentence.Words[noun].Lemma, doers) is { } partner)
                return new MentionGroup(noun, noun, partner);
        }
        return null;
    }

    private static bool IsTakenUp(SentenceTree tree, int word) => tree.Words[word].Upos == "NOUN"
        && tree.Children(word, "det").Any(child => tree.Words[child].Lower is "the" or "this" or "that" or "these" or "those")
        && !tree.Children(word).Any(child => tree.Words[child].Relation is "nmod" or "acl" or "acl:relcl");

    // Whoever stands on the other side of the earlier deed.
    private List<FoundMention>? Partner(RuleSentence sentence, string lemma, IReadOnlyList<FoundMention> doers)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Lemma != lemma)
                continue;
            foreach (var match in rules.Lexicon.At(sentence, at))
            {
                var found = roles.Find(sentence, match).Groups.Values.SelectMany(group => group.Mentions).Where(mention => mention.Entity.Labels[0] == "Actor").Distinct().ToList();
                List<FoundMention> others = [.. found.Where(mention => !doers.Any(doer => doer.Entity.Id == mention.Entity.Id)).Take(1)];
                if (others.Count > 0 && others.Count < found.Count)
                    return others;
            }
        }
        return null;
    }
}
