namespace KnowledgeGraph.Extraction;

/// <summary>Finds what fills the roles around a trigger: by the tree, in every voice and construction.</summary>
internal sealed class RoleFinder(IReadOnlyDictionary<string, LexicalClass> classes)
{
    private readonly NounRoles nouns = new(classes["light"]);

    public FoundRoles Find(RuleSentence sentence, TriggerMatch match)
    {
        var roles = new RoleSet(sentence, match.Parts);
        if (match.Trigger.IsVerb)
            VerbRoles.Find(sentence, match, roles);
        else
            nouns.Find(sentence, match.Head, roles);
        var isPassive = match.Trigger.IsVerb && sentence.Tree.IsPassive(match.Head);
        return new FoundRoles(roles.Groups, match.Head, isPassive);
    }
}
