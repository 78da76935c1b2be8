namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds whom a deed concerns where its frame's own roles are empty: what its object is of, or where it takes place
/// ("struck camps in Syria"), without leaving its clause.
/// </summary>
internal static class TargetFinder
{
    private const int Depth = 4;

    /// <summary>The mentions nearest below a word that are none of the given subjects.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="head">The word of the deed.</param>
    /// <param name="parts">The words of the trigger.</param>
    /// <param name="subjects">Who does it.</param>
    public static IReadOnlyList<FoundMention> Around(RuleSentence sentence, int head, IReadOnlyList<int> parts, IReadOnlyList<FoundMention> subjects)
    {
        // "Accused him": whom the pronoun means is not known, so nobody else is meant.
        if (sentence.Tree.Children(head).Any(child => sentence.Words[child].Relation is "obj" or "iobj" && sentence.Words[child].Upos == "PRON"))
            return [];
        IReadOnlyList<FoundMention> nameless = [];
        var (tree, level) = (sentence.Tree, new List<int> { head });
        level.AddRange(parts.Where(part => part != head));
        for (var depth = 0; depth < Depth && level.Count > 0; depth++)
        {
            List<int> below = [.. level.SelectMany(tree.Children).Distinct().Where(child => !level.Contains(child) && Leads(tree, child)).Order()];
            foreach (var child in below.OrderBy(child => Rank(tree.Words[child])).ThenBy(child => child))
            {
                List<FoundMention> found = [.. FillerFinder.Direct(sentence, child).Where(mention => IsTarget(mention) && !subjects.Any(subject => subject.Entity.Id == mention.Entity.Id))];
                // "A force in Mali": the place tells more than the force.
                if (found.Count > 0 && found.All(mention => mention.IsNameless))
                    nameless = nameless.Count > 0 ? nameless : found;
                else if (found.Count > 0)
                    return found;
            }
            level = [.. below.Where(child => sentence.GroupAt(child) is null or { IsNameless: true })];
        }
        return nameless;
    }

    private static bool IsTarget(FoundMention mention) => mention.Entity.Labels[0] is "Actor" or "Place" or "Treaty" or "Dispute" or "Event";

    private static bool Leads(SentenceTree tree, int child) => Rank(tree.Words[child]) < int.MaxValue && !IsAside(tree, child);

    // What the deed is done with, by or according to is not whom it concerns.
    private static bool IsAside(SentenceTree tree, int child) =>
        tree.Children(child, "case").Any(word => tree.Words[word].Lower is "by" or "after" or "before" or "during" or "since" or "until" or "despite" or "because" or "amid" or "as" or "like" or "via" or "through" or "according" or "following" or "without" or "under");

    private static int Rank(Word word) => word.Relation switch
    {
        "obj" or "iobj" => 0,
        "xcomp" or "obl" or "nmod" or "nmod:poss" or "nsubj:pass" => 1,
        "amod" or "compound" => 2,
        "conj" or "appos" when word.Upos is "NOUN" or "PROPN" => 3,
        _ => int.MaxValue,
    };
}
