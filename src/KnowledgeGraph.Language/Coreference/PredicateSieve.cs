namespace KnowledgeGraph.Language;

/// <summary>Ties a description to the name that the clause says it is: in apposition, or by <c>is</c>.</summary>
internal sealed class PredicateSieve : ISieve
{
    public bool TryResolve(MentionDraft mention, Discourse discourse)
    {
        if (mention.Kind != MentionKind.Description || Target(mention) is not { } target)
            return false;
        foreach (var earlier in discourse.Back(mention, 0))
        {
            if (earlier.Head == target && (earlier.Kind != MentionKind.Pronoun || earlier.Referent.IsNamed) && !earlier.Contains(mention) && earlier.IsPlural == mention.IsPlural && Fits(mention, earlier))
            {
                mention.Refer(earlier);
                return true;
            }
        }
        return false;
    }

    /// <summary>The head of the phrase that the mention is said to be.</summary>
    private static int? Target(MentionDraft mention)
    {
        var head = mention.HeadToken;
        if (head.Relation == "appos")
            return head.Head;
        var children = mention.Sentence.Children(head);
        return mention.IsDefinite && children.Any(child => child.Relation == "cop") && !children.Any(child => child.Lemma is "not" or "n't")
            ? children.FirstOrDefault(child => child.Relation == "nsubj")?.Index
            : null;
    }

    private static bool Fits(MentionDraft mention, MentionDraft earlier) =>
        mention.Referent.Type is { } type && earlier.Referent.Type is { } other
        && (type == other || (type is NameType.Organization or NameType.Place && other is NameType.Organization or NameType.Place));
}
