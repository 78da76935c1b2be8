using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds who takes part in a treaty, dispute or event in the clauses around it: "the treaty that Egypt signed with Britain", "by
/// the accord Iran and Iraq drew", "the crisis in which Britain blockaded the ports", "a row arose when Peru banned".
/// </summary>
internal sealed class ClauseSides(DescribedWords words, FactualityReader factuality)
{
    /// <summary>The sides of the thing that a word heads.</summary>
    public IEnumerable<ClauseSide> Of(RuleSentence sentence, string label, int head)
    {
        var tree = sentence.Tree;
        var word = tree.Words[head];
        var clauses = tree.Children(head, "acl").SelectMany(clause => InClause(sentence, label, head, clause));
        var governed = word.Head >= 0 && tree.Words[word.Head].Upos == "VERB" ? InGovernor(sentence, label, head, word.Head) : [];
        return clauses.Concat(governed).Where(side => side.Mention.Entity.Labels[0] == "Actor").DistinctBy(side => side.Mention.Entity.Id);
    }

    /// <summary>The sides whom the clause does not deny or only suppose.</summary>
    public IEnumerable<ClauseSide> Told(RuleSentence sentence, string label, int head) =>
        Of(sentence, label, head).Where(side => factuality.Read(sentence, side.Anchor) is { Polarity: Polarity.Asserted, Modality: Modality.Actual or Modality.Planned });

    /// <summary>The verb around the thing that says who made it or that it began, or -1.</summary>
    public int Maker(RuleSentence sentence, string label, int head)
    {
        var tree = sentence.Tree;
        var governor = tree.Words[head].Head;
        if (governor >= 0 && tree.Words[head].Relation is "obj" or "nsubj:pass" or "obl" && IsMaker(sentence, label, governor))
            return governor;
        if (governor >= 0 && label == "Dispute" && tree.Words[head].Relation == "nsubj" && words.Outbreaks.Match(sentence.Words, governor) > 0)
            return governor;
        return tree.Children(head, "acl").Where(clause => IsMaker(sentence, label, clause)).DefaultIfEmpty(-1).First();
    }

    private IEnumerable<ClauseSide> InClause(RuleSentence sentence, string label, int head, int clause)
    {
        if (IsMaker(sentence, label, clause))
            return Makers(sentence, clause, head);
        if (words.Binding.Contains(sentence.Words[clause].Lower))
            return Bound(sentence, clause);
        var pronoun = sentence.Tree.Children(clause).FirstOrDefault(child => sentence.Words[child].Lower is "which" or "whereby", -1);
        if (pronoun < 0)
            return [];
        if (label == "Treaty" && words.Adhering.Contains(sentence.Words[clause].Lemma) && sentence.Tree.Children(pronoun, "case").Any(mark => sentence.Words[mark].Lower == "to"))
            return Subjects(sentence, clause, head).Select(mention => new ClauseSide(mention, clause, Signs: false));
        var isMeans = sentence.Words[pronoun].Lower == "whereby" || IsMeans(sentence, label, pronoun);
        return isMeans ? Doers(sentence, label, clause, head) : [];
    }

    private IEnumerable<ClauseSide> InGovernor(RuleSentence sentence, string label, int head, int verb)
    {
        var relation = sentence.Words[head].Relation;
        if (relation is "obj" or "nsubj:pass" or "obl" && IsMaker(sentence, label, verb))
            return Makers(sentence, verb, head);
        if (label == "Treaty" && words.Issued.Contains(sentence.Words[head].Lemma) && SentenceTree.Is(relation, "obl") && sentence.Tree.Children(head, "case").Any(mark => sentence.Words[mark].Lower == "in"))
            return Together(sentence, verb, head);
        if (label != "Dispute" && SentenceTree.Is(relation, "obl") && IsMeans(sentence, label, head))
            return Doers(sentence, label, verb, head);
        return label == "Dispute" && relation == "nsubj" && words.Outbreaks.Match(sentence.Words, verb) > 0 ? Opponents(sentence, verb) : [];
    }

    private bool IsMaker(RuleSentence sentence, string label, int verb) => words.Makers[label].Match(sentence.Words, verb) > 0;

    private bool IsMeans(RuleSentence sentence, string label, int word) => words.Means[label] is var means
        && sentence.Tree.Children(word, "case").Any(mark => means.Contains(sentence.Words[mark].Lower));

    // Who signs, with whom, and between whom it is signed.
    private IEnumerable<ClauseSide> Makers(RuleSentence sentence, int verb, int head)
    {
        var tree = sentence.Tree;
        var signs = words.Signing.Match(sentence.Words, verb) > 0;
        var doers = tree.IsPassive(verb) ? SubjectFinder.Agents(tree, verb) : SubjectFinder.Of(tree, verb).Where(subject => subject != head);
        var partners = tree.Dependents(verb).Where(dependent => dependent.Preposition is { } preposition && words.Parties.Contains(preposition)).Select(dependent => dependent.Word);
        return doers.Concat(partners).Distinct().SelectMany(word => FillerFinder.All(sentence, word))
            .Where(mention => signs || !IsPerson(mention))
            .Select(mention => new ClauseSide(mention, verb, signs));
    }

    // What is done by a treaty its parties do: two together, or one to another.
    private IEnumerable<ClauseSide> Doers(RuleSentence sentence, string label, int verb, int head)
    {
        var tree = sentence.Tree;
        var doers = (tree.IsPassive(verb) ? SubjectFinder.Agents(tree, verb) : SubjectFinder.Of(tree, verb).Where(subject => subject != head)).SelectMany(word => FillerFinder.All(sentence, word)).ToList();
        if (label == "Treaty")
        {
            doers = [.. doers.Where(doer => IsState(doer) || words.Means[label].Contains("in"))];
            var others = tree.Dependents(verb).Where(dependent => SentenceTree.Is(dependent.Relation, "iobj") || dependent.Preposition is "to" or "with").SelectMany(dependent => FillerFinder.Direct(sentence, dependent.Word)).Where(IsState);
            doers = [.. doers.Concat(doers.Count > 0 ? others : []).Where(mention => !IsPerson(mention)).DistinctBy(mention => mention.Entity.Id)];
            return doers.Count < 2 ? [] : doers.Select(mention => new ClauseSide(mention, verb, Signs: false));
        }
        return doers.Where(mention => label == "Event" || !IsPerson(mention)).Select(mention => new ClauseSide(mention, verb, Signs: false));
    }

    // "An agreement involving Chile, Peru and Japan".
    private static IEnumerable<ClauseSide> Bound(RuleSentence sentence, int clause) => sentence.Tree.Children(clause, "obj")
        .SelectMany(word => FillerFinder.Direct(sentence, word))
        .Where(mention => !IsPerson(mention))
        .Select(mention => new ClauseSide(mention, clause, Signs: false));

    // "In a joint statement Putin and Lukashenko said": theirs, if they are two.
    private static List<ClauseSide> Together(RuleSentence sentence, int verb, int head) =>
        Subjects(sentence, verb, head).Select(mention => new ClauseSide(mention, verb, Signs: false)).ToList() is { Count: > 1 } together ? together : [];

    private static IEnumerable<FoundMention> Subjects(RuleSentence sentence, int verb, int head) =>
        SubjectFinder.Of(sentence.Tree, verb).Where(subject => subject != head).SelectMany(word => FillerFinder.All(sentence, word)).DistinctBy(mention => mention.Entity.Id);

    // "A dispute arose when Russia claimed that Belarus owed money".
    private static IEnumerable<ClauseSide> Opponents(RuleSentence sentence, int verb)
    {
        var tree = sentence.Tree;
        var clause = tree.Children(verb, "advcl").FirstOrDefault(child => tree.Children(child).Any(mark => sentence.Words[mark].Lower is "when" or "after" or "as"), -1);
        if (clause < 0)
            return [];
        var told = Enumerable.Range(0, sentence.Words.Count)
            .Where(word => tree.IsUnder(word, clause) && sentence.GroupAt(word) is not null && tree.Words[word].Relation is "nsubj" or "obj" or "obl" or "nmod" or "nmod:poss" or "iobj" or "amod")
            .SelectMany(word => FillerFinder.Direct(sentence, word))
            .Where(mention => !IsPerson(mention) && mention.Entity.Labels.Contains("Actor"))
            .DistinctBy(mention => mention.Entity.Id)
            .ToList();
        return told.Count == 2 ? told.Select(mention => new ClauseSide(mention, verb, Signs: false)) : [];
    }

    private static bool IsState(FoundMention mention) => mention.Entity.Labels.Contains("State", StringComparer.Ordinal);

    private static bool IsPerson(FoundMention mention) => mention.Entity.Labels.Contains("Person", StringComparer.Ordinal);
}
