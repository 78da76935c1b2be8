namespace KnowledgeGraph.Extraction;

/// <summary>Finds what fills the roles of a noun: its owner, its nationality, its prepositions, and what its light verb lends.</summary>
/// <param name="light">Verbs that lend their subject to the noun they govern: "impose sanctions".</param>
internal sealed class NounRoles(LexicalClass light)
{
    /// <summary>Fills the roles "subject" and those named after prepositions.</summary>
    public void Find(RuleSentence sentence, int noun, RoleSet roles)
    {
        var tree = sentence.Tree;
        foreach (var owner in tree.Children(noun, "nmod:poss"))
            roles.Add("subject", FillerFinder.Antecedent(tree, owner));
        if (!roles.Has("subject"))
            AddNationalities(sentence, noun, roles);
        foreach (var modifier in tree.Dependents(noun))
        {
            if (modifier.Preposition is { } preposition)
                roles.Add(preposition, modifier.Word);
            // "Its demand that Washington ease the sanctions".
            else if (tree.Children(modifier.Word, "mark").Any(mark => tree.Words[mark].Lower == "that"))
                VerbRoles.AddSubjects(tree, roles, "that", modifier.Word);
            else if (modifier.Relation.StartsWith("acl", StringComparison.Ordinal))
                AddVerb(tree, modifier.Word, noun, roles);
        }
        if (Governor(sentence, noun) is { } verb)
            AddVerb(tree, verb, noun, roles);
        Settle(tree, noun, roles);
        VerbRoles.AddPurpose(tree, [noun], roles);
    }

    private static void AddNationalities(RuleSentence sentence, int noun, RoleSet roles)
    {
        foreach (var child in sentence.Tree.Children(noun).Where(child => sentence.Words[child].Relation is "amod" or "compound" or "nmod:desc" && sentence.GroupAt(child) is not null))
            roles.Add("subject", child);
    }

    // A light verb, or one that begins or ends what the noun tells.
    private int? Governor(RuleSentence sentence, int noun)
    {
        foreach (var arc in sentence.Words[noun].Arcs)
        {
            var takes = SentenceTree.Is(arc.Relation, "obj") || SentenceTree.Is(arc.Relation, "nsubj") || arc.Relation is "obl:in" or "obl:into" or "obl:with" or "obl:to" or "obl:under";
            if (arc.Head >= 0 && takes && light.Match(sentence.Words, arc.Head) > 0)
                return arc.Head;
        }
        return null;
    }

    // "A ban imposed by Moscow on", "the ban that Moscow imposed", "imposed a ban on".
    private static void AddVerb(SentenceTree tree, int verb, int noun, RoleSet roles)
    {
        if (!roles.Has("subject"))
        {
            var doers = tree.IsPassive(verb) ? SubjectFinder.Agents(tree, verb) : SubjectFinder.Of(tree, verb);
            foreach (var doer in doers.Where(doer => doer != noun))
                roles.Add("subject", doer);
        }
        foreach (var dependent in tree.Dependents(verb).Where(dependent => dependent.Word != noun))
        {
            if (dependent.Preposition is { } preposition && preposition != "by" && !roles.Has(preposition))
                roles.Add(preposition, dependent.Word);
            else if (SentenceTree.Is(dependent.Relation, "iobj"))
                roles.Add("to", dependent.Word);
        }
    }

    private static void Settle(SentenceTree tree, int noun, RoleSet roles)
    {
        if (roles.Has("subject"))
            return;
        foreach (var dependent in tree.Dependents(noun).Where(dependent => dependent.Preposition is "by" or "between" or "among"))
            roles.Add("subject", dependent.Word);
    }
}
