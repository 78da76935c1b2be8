namespace KnowledgeGraph.Extraction;

/// <summary>Finds the mentions that a word of the tree stands for: its own, those it is apposed to, those whose it is.</summary>
internal static class FillerFinder
{
    private const int Depth = 3;

    /// <summary>The mentions that the word itself, or what it is apposed to, is part of.</summary>
    public static IReadOnlyList<FoundMention> Direct(RuleSentence sentence, int word)
    {
        if (sentence.GroupAt(word) is { } group)
            return group.Mentions;
        foreach (var child in sentence.Tree.Children(word))
        {
            if (sentence.Words[child].Relation is "appos" or "flat" or "nmod:desc" && sentence.GroupAt(child) is { } apposed)
                return apposed.Mentions;
        }
        return sentence.Words[word].Relation == "appos" && sentence.Words[word].Head >= 0 && sentence.GroupAt(sentence.Words[word].Head) is { } named
            ? named.Mentions
            : [];
    }

    /// <summary>The mentions that the word stands for, or else those whose it is.</summary>
    public static IReadOnlyList<FoundMention> All(RuleSentence sentence, int word) =>
        Direct(sentence, word) is { Count: > 0 } direct ? direct : Owners(sentence, word, places: false);

    /// <summary>The mentions whose the word is: "Russia's exports", "Belarusian goods", "thousands of Iranians", "bases in Syria".</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="word">The word.</param>
    /// <param name="places">Whether where the thing is counts as well.</param>
    public static IReadOnlyList<FoundMention> Owners(RuleSentence sentence, int word, bool places) => Owners(sentence, word, places, Depth);

    private static IReadOnlyList<FoundMention> Owners(RuleSentence sentence, int word, bool places, int depth)
    {
        if (depth == 0 || sentence.Words[word].Upos is not ("NOUN" or "PROPN" or "NUM" or "PRON" or "ADJ" or "DET"))
            return [];
        var tree = sentence.Tree;
        foreach (var relation in new[] { "nmod:poss", "amod", "compound", "nmod" })
        {
            foreach (var owner in tree.Children(word, relation).Where(child => relation != "nmod" || IsOwning(tree, child, places)))
            {
                var child = Antecedent(tree, owner);
                var found = relation == "nmod" ? [.. Direct(sentence, child).Where(mention => !mention.IsAdjective)] : Direct(sentence, child);
                if (found.Count == 0 && relation is "nmod" or "nmod:poss")
                    found = Owners(sentence, child, places, depth - 1);
                if (found.Count > 0)
                    return found;
            }
        }
        // "The threats made by Iran" are Iran's.
        foreach (var agent in tree.Children(word, "acl").Where(tree.IsPassive).SelectMany(verb => SubjectFinder.Agents(tree, verb)))
        {
            if (Direct(sentence, agent) is { Count: > 0 } doers || (doers = Owners(sentence, agent, places: false, depth - 1)).Count > 0)
                return doers;
        }
        return [];
    }

    /// <summary>The word that "whose" stands for, or the word itself: of "ExxonMobil, whose drilling" ExxonMobil.</summary>
    public static int Antecedent(SentenceTree tree, int word)
    {
        if (tree.Words[word].Lower != "whose")
            return word;
        for (var at = word; at >= 0; at = tree.Words[at].Head)
        {
            if (tree.Words[at].Relation == "acl:relcl" || (tree.Words[at].Relation == "appos" && at != word))
                return tree.Words[at].Head;
        }
        return word;
    }

    private static bool IsOwning(SentenceTree tree, int child, bool places)
    {
        var preposition = tree.Children(child, "case").Select(word => tree.Words[word].Lower).FirstOrDefault();
        var head = tree.Words[child].Head;
        return preposition is "of" or "by" || (preposition == "from" && ActorNouns.English.Agents.Match(tree.Words, head) + ActorNouns.English.Posts.Match(tree.Words, head) > 0) || (preposition == "for" && tree.Words[head].Lemma is "spokesman" or "spokeswoman" or "spokesperson" or "lawyer") || (places && preposition is "in" or "at" or "near" or "from");
    }
}
