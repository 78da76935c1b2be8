namespace KnowledgeGraph.Extraction;

/// <summary>Finds what fills the roles of a verb.</summary>
internal static class VerbRoles
{
    /// <summary>Fills the roles "subject", "object", "iobj", "that" and those named after prepositions.</summary>
    public static void Find(RuleSentence sentence, TriggerMatch match, RoleSet roles)
    {
        var (tree, verb) = (sentence.Tree, match.Head);
        var isPassive = tree.IsPassive(verb);
        var ofPassive = isPassive && TakesObject(tree, verb) ? "iobj" : "object";
        foreach (var subject in SubjectFinder.Of(tree, verb))
            roles.Add(isPassive ? ofPassive : "subject", subject);
        foreach (var dependent in tree.Dependents(verb))
            Add(tree, match, roles, dependent);
        if (isPassive)
        {
            foreach (var agent in SubjectFinder.Agents(tree, verb))
                roles.Add("subject", agent);
        }
        AddModifiers(tree, match, roles);
        AddPurpose(tree, match.Parts.Append(match.Head), roles);
    }

    // "Gave 60 million to help refugees", "a march demanding the resignation of the king": whom it is to reach.
    public static void AddPurpose(SentenceTree tree, IEnumerable<int> words, RoleSet roles)
    {
        foreach (var clause in words.Distinct().SelectMany(tree.Children).Where(child => tree.Words[child].Relation is "advcl" or "acl" or "xcomp" && tree.Words[child].Xpos is "VB" or "VBG").ToList())
        {
            foreach (var target in tree.Dependents(clause).Where(dependent => SentenceTree.Is(dependent.Relation, "obj") || dependent.Preposition == "for"))
                roles.Add("purpose", target.Word);
        }
    }

    // "Snowden was granted asylum": he is given to.
    private static bool TakesObject(SentenceTree tree, int verb) =>
        tree.Children(verb).Any(child => tree.Words[child].Relation is "obj" or "xcomp" && tree.Words[child].Upos == "NOUN" && !tree.Children(child, "case").Any());

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
        else if (SentenceTree.Is(relation, "xcomp") && tree.ConditionOf(dependent.Word) is >= 0 and var condition)
            AddSubjects(tree, roles, "if", condition);
        else if (SentenceTree.Is(relation, "xcomp") && tree.Words[dependent.Word].Upos is "NOUN" or "PROPN")
            roles.Add("object", dependent.Word);
    }

    /// <summary>Fills a role with the subjects of a clause.</summary>
    public static void AddSubjects(SentenceTree tree, RoleSet roles, string role, int clause)
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
        var objects = tree.Dependents(match.Head).Where(dependent => SentenceTree.Is(dependent.Relation, "obj") || SentenceTree.Is(dependent.Relation, "nsubj:pass") || match.Parts.Contains(dependent.Word) || IsPart(tree, match, dependent.Word));
        foreach (var noun in objects.Select(dependent => dependent.Word).Concat(match.Parts.Skip(1)).Distinct())
        {
            if (match.Parts.Contains(noun) && tree.Words[noun].Upos == "NOUN")
                roles.Add("object", noun);
            foreach (var modifier in tree.Dependents(noun).Concat(tree.Children(noun, "acl").Where(tree.IsPassive).SelectMany(tree.Dependents)))
            {
                if (modifier.Preposition is not { } preposition || preposition == "by")
                    continue;
                if (IsPart(tree, match, modifier.Word))
                    roles.Add("object", modifier.Word);
                else if (!roles.Has(preposition))
                    roles.Add(preposition, modifier.Word);
            }
        }
    }
}
