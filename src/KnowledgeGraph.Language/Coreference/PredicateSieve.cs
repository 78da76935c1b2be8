namespace KnowledgeGraph.Language;

/// <summary>
/// Ties a description to the name that the clause says it is: in apposition, by <c>is</c>, by <c>became</c> and the like, or by
/// what someone served as.
/// </summary>
internal sealed class PredicateSieve : ISieve
{
    private static readonly HashSet<string> Linking = new(["become", "remain"], StringComparer.Ordinal);
    private static readonly HashSet<string> Serving = new(["serve", "act", "work", "reign", "rule", "continue"], StringComparer.Ordinal);

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
        var (sentence, head) = (mention.Sentence, mention.HeadToken);
        if (head.Relation == "appos")
            return head.Head;
        if (!mention.IsDefinite)
            return null;
        var children = sentence.Children(head);
        if (children.Any(child => child.Relation == "case" && child.Lemma != "as"))
            return null;
        if (children.Any(child => child.Relation == "cop"))
            return IsDenied(children) ? null : SubjectOf(sentence, head);
        if (head.Head < 0)
            return null;
        var verb = sentence.Tokens[head.Head];
        var isSaid = head.Relation == "xcomp" ? Linking.Contains(verb.Lemma)
            : head.Relation == "obl" && Serving.Contains(verb.Lemma) && children.Any(child => child.Relation == "case" && child.Lemma == "as");
        return isSaid && !IsDenied(sentence.Children(verb)) ? SubjectOf(sentence, verb) : null;
    }

    private static bool IsDenied(IReadOnlyList<Token> children) => children.Any(child => child.Lemma is "not" or "n't" or "never");

    /// <summary>The head of a predicate's subject: its own, that of the clause it is joined to, or what its relative clause says it of.</summary>
    private static int? SubjectOf(Sentence sentence, Token predicate)
    {
        for (var steps = 0; steps < 4; steps++)
        {
            if (sentence.Children(predicate).FirstOrDefault(child => child.Relation == "nsubj") is { } subject)
                return subject.Lemma is "who" or "which" or "that" && predicate.Relation == "acl:relcl" ? predicate.Head : subject.Index;
            if (predicate.Relation is not ("conj" or "xcomp") || predicate.Head < 0)
                return null;
            predicate = sentence.Tokens[predicate.Head];
        }
        return null;
    }

    // A noun of which it is not known what it is may be anything that it is said to be.
    private static bool Fits(MentionDraft mention, MentionDraft earlier) => mention.Referent.Type is { } type && earlier.Referent.Type is { } other
        ? type == other || (type is NameType.Organization or NameType.Place && other is NameType.Organization or NameType.Place)
        : mention.HeadToken.Relation != "appos" && earlier.Referent.IsNamed && mention.Sentence.Tokens[mention.First].Lemma is "the" or "this";
}
