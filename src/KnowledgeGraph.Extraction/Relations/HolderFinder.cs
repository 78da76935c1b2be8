using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds whom a noun describes: the name that it is a title or an apposition of, the subject of which it is said, who becomes,
/// serves as, or is elected or appointed it.
/// </summary>
internal static class HolderFinder
{
    private const int Depth = 3;

    private static readonly HashSet<string> Becoming = new(StringComparer.Ordinal) { "become", "remain", "stay" };

    private static readonly HashSet<string> Making = new(StringComparer.Ordinal)
    {
        "elect", "reelect", "re-elect", "appoint", "name", "make", "choose", "crown", "proclaim", "declare", "designate", "nominate", "install", "confirm", "call", "vote", "swear",
    };

    /// <summary>Whom the noun at a word describes, in the order in which the constructions are tried.</summary>
    public static IReadOnlyList<PatternHolder> Of(RuleSentence sentence, int noun) => Of(sentence, noun, Depth);

    private static IReadOnlyList<PatternHolder> Of(RuleSentence sentence, int noun, int depth)
    {
        if (Named(sentence, noun) is { } named)
            return [new PatternHolder(named, noun, IsStated: true)];
        if (Said(sentence, noun) is { Count: > 0 } said)
            return said;
        if (Made(sentence, noun) is { Count: > 0 } made)
            return made;
        var word = sentence.Words[noun];
        return depth > 0 && word.Relation == "conj" && word.Head >= 0 && sentence.GroupAt(word.Head) is null
            ? Of(sentence, word.Head, depth - 1)
            : [];
    }

    // "President Putin", "Putin, president of Russia", "the president, Putin".
    private static int? Named(RuleSentence sentence, int noun)
    {
        var (tree, word) = (sentence.Tree, sentence.Words[noun]);
        if (word.Relation == "conj" && FollowedBy(sentence, noun) is { } following)
            return following;
        if (word.Head >= 0 && sentence.GroupAt(word.Head) is not null
            && (word.Relation is "appos" or "nmod:desc" || IsTitle(sentence, noun) || IsListedAfter(sentence, noun)))
            return word.Head;
        foreach (var child in tree.Children(noun))
        {
            if (sentence.Words[child].Relation is "appos" or "flat" or "nmod:desc" && sentence.GroupAt(child) is not null)
                return child;
        }
        return Next(sentence, noun);
    }

    // "Irish artist Jim Fitzpatrick": whatever the tree makes of it.
    private static int? Next(RuleSentence sentence, int noun) =>
        sentence.Words[noun].Upos is "NOUN" or "PROPN" && sentence.Words[noun].Xpos is "NN" or "NNP" && sentence.GroupAt(noun + 1) is { Mentions: [{ Kind: MentionKind.Name, IsAdjective: false } name] } next
            && next.First == noun + 1 && name.Entity.Labels.Contains("Person") && !sentence.Words[next.Last].Lower.EndsWith("'s", StringComparison.Ordinal)
            ? sentence.Tree.HeadOf(next.First, next.Last)
            : null;

    // "And her counterpart, Mata'afa,": an apposition that the tree takes for a list.
    private static int? FollowedBy(RuleSentence sentence, int noun)
    {
        if (noun + 2 >= sentence.Words.Count || sentence.Words[noun + 1].Lower != "," || sentence.GroupAt(noun + 2) is not { } next || next.First != noun + 2)
            return null;
        var head = sentence.Tree.HeadOf(next.First, next.Last);
        return sentence.Words[head].Relation is "conj" or "appos" && !sentence.Tree.Children(head, "cc").Any() ? head : null;
    }

    private static bool IsTitle(RuleSentence sentence, int noun) =>
        sentence.Words[noun].Relation is "compound" && sentence.Words[noun].Head == noun + 1 && sentence.GroupAt(noun + 1)?.Mentions[0].Entity.Labels.Contains("Person") == true;

    // An apposition that the tree takes for a list: "Horthy, regent of Hungary and ally of Hitler".
    private static bool IsListedAfter(RuleSentence sentence, int noun)
    {
        var (tree, word) = (sentence.Tree, sentence.Words[noun]);
        if (word.Relation != "conj" || noun == 0 || word.Head > noun)
            return false;
        var isJoined = tree.Children(noun, "cc").Any();
        return isJoined
            ? tree.Children(word.Head).Any(child => child > word.Head && child < noun && sentence.Words[child].Relation == "appos" && sentence.GroupAt(child) is null)
            : Enumerable.Range(word.Head, noun - word.Head).Count(at => sentence.Words[at].Lower == ",") == 1;
    }

    // "Minsk is the capital", "the capital is Minsk".
    private static List<PatternHolder> Said(RuleSentence sentence, int noun)
    {
        var (tree, word) = (sentence.Tree, sentence.Words[noun]);
        if (tree.Children(noun, "cop").Any())
            return [.. Subjects(tree, noun).Select(subject => new PatternHolder(subject, noun, IsStated: false))];
        return word.Relation == "nsubj" && word.Head >= 0 && sentence.GroupAt(word.Head) is not null && tree.Children(word.Head, "cop").Any()
            ? [new PatternHolder(word.Head, word.Head, IsStated: false)]
            : [];
    }

    // "Became president", "was elected president", "served as president", "appointed him president".
    private static List<PatternHolder> Made(RuleSentence sentence, int noun)
    {
        var (tree, word) = (sentence.Tree, sentence.Words[noun]);
        var isAs = word.Relation is "obl" or "nmod" or "advcl" && tree.Children(noun, "case").Any(child => sentence.Words[child].Lower == "as");
        var verb = isAs ? VerbAbove(sentence, noun) : word.Head;
        if (verb < 0 || sentence.Words[verb].Upos != "VERB")
            return [];
        var isMade = word.Relation is "xcomp" or "obj" && Making.Contains(sentence.Words[verb].Lemma);
        if (!isAs && !isMade && !(word.Relation is "xcomp" or "obj" && Becoming.Contains(sentence.Words[verb].Lemma)))
            return [];
        if ((isAs || isMade) && !tree.IsPassive(verb))
        {
            var objects = tree.Children(verb, "obj").Where(child => child != noun).Concat(isMade ? tree.Children(noun, "compound").Where(child => sentence.GroupAt(child) is not null) : []).Where(child => sentence.GroupAt(child) is not null).ToList();
            if (objects.Count > 0)
                return [.. objects.Select(one => new PatternHolder(one, verb, IsStated: false))];
            if (isMade)
                return [];
        }
        return [.. Subjects(tree, verb).Select(subject => new PatternHolder(subject, verb, IsStated: false))];
    }

    // "During his years as minister he presided": the years are the subject's.
    private static int VerbAbove(RuleSentence sentence, int noun)
    {
        var at = sentence.Words[noun].Head;
        for (var steps = 0; at >= 0 && steps < 2 && sentence.Words[at].Upos == "NOUN" && sentence.Words[at].Relation is "obl" or "obj"; steps++)
            at = sentence.Words[at].Head;
        return at;
    }

    private static IReadOnlyList<int> Subjects(SentenceTree tree, int predicate) => SubjectFinder.Of(tree, predicate);
}
