namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds the words that stand for who does what a verb says, also where the verb has no subject of its own: participles
/// and infinitives take theirs from the noun or the clause they belong to.
/// </summary>
internal static class SubjectFinder
{
    // How many clauses up a subject may be taken from.
    private const int Reach = 3;

    /// <summary>The subjects of a verb; of a passive one what is acted upon.</summary>
    public static IReadOnlyList<int> Of(SentenceTree tree, int verb, int reach = Reach)
    {
        List<int> own = [.. tree.Dependents(verb).Where(dependent => SentenceTree.Is(dependent.Relation, "nsubj")).Select(dependent => dependent.Word).Distinct()];
        return own.Count > 0 || reach == 0 ? own : Inherited(tree, verb, reach - 1);
    }

    /// <summary>The agents of a passive verb.</summary>
    public static IEnumerable<int> Agents(SentenceTree tree, int verb)
    {
        List<int> own = [.. By(tree, verb)];
        return own.Count > 0
            ? own
            : tree.Dependents(verb).Where(dependent => dependent.Preposition is "into" or "to" or "from" or "in").SelectMany(dependent => By(tree, dependent.Word)).Take(1);
    }

    // "Shelled into ruin by gunboats": the tree may hang the agent from the noun before it.
    private static IEnumerable<int> By(SentenceTree tree, int word) =>
        tree.Dependents(word).Where(dependent => dependent.Preposition == "by").Select(dependent => dependent.Word);

    private static IReadOnlyList<int> Inherited(SentenceTree tree, int verb, int reach)
    {
        var word = tree.Words[verb];
        if (word.Head < 0)
            return Before(tree, verb);
        return word.Relation switch
        {
            "acl" when word.Xpos == "VB" => OfNoun(tree, word.Head, reach),
            "acl" when word.Xpos == "VBG" && UtteranceNouns.Has(tree.Words[word.Head]) => OfUtterance(tree, word.Head, reach),
            "acl" or "acl:relcl" or "amod" => tree.Words[word.Head].Upos is "VERB" ? Of(tree, word.Head, reach) : [word.Head],
            "advcl" => Misplaced(tree, verb) is { } own ? [own] : OfClause(tree, verb, word.Head, reach),
            "xcomp" or "conj" or "csubj" or "obl" or "parataxis" => Doers(tree, word.Head, reach),
            "ccomp" when word.Xpos is "VBG" or "VB" => Doers(tree, word.Head, reach),
            _ => [],
        };
    }

    // "Accused Iran of arming them": Iran armed. "Answered by arming them": who answered armed.
    private static IReadOnlyList<int> OfClause(SentenceTree tree, int verb, int governor, int reach)
    {
        var mark = tree.Children(verb, "mark").Select(child => tree.Words[child].Lower).FirstOrDefault();
        var objects = tree.IsPassive(governor)
            ? Of(tree, governor, reach)
            : [.. tree.Dependents(governor).Where(dependent => SentenceTree.Is(dependent.Relation, "obj")).Select(dependent => dependent.Word)];
        return mark is "of" or "for" or "from" or "into" && objects.Count > 0 ? objects : Doers(tree, governor, reach);
    }

    // "After the Afghan government released them": the tree may hang the subject from the main verb.
    private static int? Misplaced(SentenceTree tree, int verb)
    {
        var mark = tree.Children(verb, "mark").FirstOrDefault(-1);
        if (mark < 0 || tree.Words[verb].Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN") || tree.IsPassive(verb))
            return null;
        for (var i = verb - 1; i > mark; i--)
        {
            if (tree.Words[i].Head == tree.Words[verb].Head && tree.Words[i].Upos is "NOUN" or "PROPN" && !tree.Children(i, "case").Any())
                return i;
        }
        return null;
    }

    // "After years of haggling Denmark agreed": a name right before a finite verb that has no subject is its subject.
    private static IReadOnlyList<int> Before(SentenceTree tree, int verb)
    {
        var at = verb - 1;
        while (at >= 0 && tree.Words[at].Upos is "AUX" or "ADV")
            at--;
        return at >= 0 && tree.Words[verb].Xpos is "VBD" or "VBZ" or "VBP" && tree.Words[at].Upos == "PROPN" ? [at] : [];
    }

    // "Its decision to leave", "took a decision to leave".
    private static IReadOnlyList<int> OfNoun(SentenceTree tree, int noun, int reach)
    {
        List<int> owners = [.. tree.Children(noun, "nmod:poss"), .. tree.Dependents(noun).Where(dependent => dependent.Preposition is "by" or "of").Select(dependent => dependent.Word)];
        // "Ireland was the first state to ratify it."
        if (owners.Count == 0 && tree.Children(noun, "cop").Any())
            owners = [.. tree.Children(noun, "nsubj")];
        if (owners.Count > 0)
            return owners;
        var adjective = tree.Children(noun, "amod").Where(child => tree.Words[child].Upos == "PROPN" || char.IsUpper(tree.Words[child].Text[0])).ToList();
        if (adjective.Count > 0)
            return adjective;
        var governor = tree.Words[noun].Head;
        return governor >= 0 && tree.Words[noun].Relation is "obj" && tree.Words[governor].Upos == "VERB" ? Doers(tree, governor, reach) : [];
    }

    // "Issued a statement condemning them", "France's statement condemning them": the author condemns.
    private static IReadOnlyList<int> OfUtterance(SentenceTree tree, int noun, int reach) =>
        OfNoun(tree, noun, reach) is { Count: > 0 } authors ? authors : [noun];

    private static IReadOnlyList<int> Doers(SentenceTree tree, int verb, int reach) =>
        tree.Words[verb].Upos == "VERB" && tree.IsPassive(verb) && Agents(tree, verb).ToList() is { Count: > 0 } agents && tree.Children(verb, "obj").Any()
            ? agents
            : Of(tree, verb, reach);
}
