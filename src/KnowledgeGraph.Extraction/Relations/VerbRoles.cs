namespace KnowledgeGraph.Extraction;

/// <summary>Finds what fills the roles of a verb.</summary>
internal static class VerbRoles
{
    /// <summary>Fills the roles "subject", "object", "iobj", "that" and those named after prepositions.</summary>
    public static void Find(RuleSentence sentence, TriggerMatch match, RoleSet roles)
    {
        var (tree, verb) = (sentence.Tree, match.Head);
        var isPassive = tree.IsPassive(verb);
        foreach (var subject in SubjectFinder.Of(tree, verb))
            roles.Add(isPassive ? "object" : "subject", subject);
        foreach (var dependent in tree.Dependents(verb))
            Add(tree, match, roles, dependent);
        if (isPassive)
        {
            foreach (var agent in SubjectFinder.Agents(tree, verb))
                roles.Add("subject", agent);
        }
        AddModifiers(tree, match, roles);
    }

    private static void Add(SentenceTree tree, TriggerMatch match, RoleSet roles, Dependent dependent)
    {
        var relation = dependent.Relation;
        if (SentenceTree.Is(relation, "obj"))
            roles.Add("object", dependent.Word);
        else if (SentenceTree.Is(relation, "iobj"))
            roles.Add("iobj", dependent.Word);
        else if (dependent.Preposition is { } preposition)
            roles.Add(IsPart(tree, match, dependent.Word) ? "object" : preposition, dependent.Word);
        else if (SentenceTree.Is(relation, "ccomp"))
            AddSubjects(tree, roles, "that", dependent.Word);
        else if (relation is "advcl:if" or "advcl:unless")
            AddSubjects(tree, roles, "if", dependent.Word);
        else if (SentenceTree.Is(relation, "xcomp") && tree.Words[dependent.Word].Upos is "NOUN" or "PROPN")
            roles.Add("object", dependent.Word);
    }

    private static void AddSubjects(SentenceTree tree, RoleSet roles, string role, int clause)
    {
        foreach (var subject in SubjectFinder.Of(tree, clause, reach: 0))
            roles.Add(role, subject);
    }

    // The trigger's own preposition stands before its object: "pull out of the treaty".
    private static bool IsPart(SentenceTree tree, TriggerMatch match, int word) =>
        match.Parts.Count > 1 && tree.Children(word, "case").Any(match.Parts.Contains);

    // "Imposed sanctions on Iran", "opened an inquiry into the firm": what modifies the object may be the verb's.
    private static void AddModifiers(SentenceTree tree, TriggerMatch match, RoleSet roles)
    {
        var objects = tree.Dependents(match.Head).Where(dependent => SentenceTree.Is(dependent.Relation, "obj") || SentenceTree.Is(dependent.Relation, "nsubj:pass") || match.Parts.Contains(dependent.Word));
        foreach (var noun in objects.Select(dependent => dependent.Word).Concat(match.Parts.Skip(1)).Distinct())
        {
            if (match.Parts.Contains(noun) && tree.Words[noun].Upos == "NOUN")
                roles.Add("object", noun);
            foreach (var modifier in tree.Dependents(noun))
            {
                if (modifier.Preposition is not { } preposition)
                    continue;
                if (IsPart(tree, match, modifier.Word))
                    roles.Add("object", modifier.Word);
                else if (!roles.Has(preposition))
                    roles.Add(preposition, modifier.Word);
            }
        }
    }
}
