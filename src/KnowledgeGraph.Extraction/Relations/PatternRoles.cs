using System.Collections.Frozen;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds what fills the roles around a noun: whom it describes ("holder"), whose it is ("owner", "modifier"), where it is seated
/// ("seat"), what is apposed to a name ("apposed") or encloses it ("enclosing"), what stands behind a preposition, and with "verb:" what its verb governs.
/// </summary>
internal static class PatternRoles
{
    private const string Verb = "verb:";

    private static readonly FrozenSet<string> Prepositions =
        "of in at on by for from to into onto against over about under between among through during with within near off as".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Own = new[] { "holder", "owner", "modifier", "seat", "apposed", "enclosing" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Seated =
        "located situated based headquartered seated lying sited centered centred published".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // What one does to hold a post or a share, or to hand it on.
    private static readonly FrozenSet<string> Holding = (
        "take assume give hand hold keep win seize stay remain move rise inherit resign leave relinquish cede surrender accede ascend share buy own acquire have " +
        "control retain raise get obtain purchase pass vacate renounce abdicate claim occupy usurp yield transfer return step lose").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a role of that name is known.</summary>
    public static bool IsRole(string role) => role.StartsWith(Verb, StringComparison.Ordinal)
        ? role[Verb.Length..] is "subject" or "object" || Prepositions.Contains(role[Verb.Length..])
        : Own.Contains(role) || Prepositions.Contains(role);

    /// <summary>The words in a role around the words of a noun, the holder's aside.</summary>
    public static IReadOnlyList<int> Of(RuleSentence sentence, PatternMatch match, string role)
    {
        var words = Enumerable.Range(match.First, match.Last - match.First + 1);
        var tree = sentence.Tree;
        if (role.StartsWith(Verb, StringComparison.Ordinal))
            return OfVerb(sentence, match.Head, role[Verb.Length..]);
        if (match.IsName && Prepositions.Contains(role))
            return Following(sentence, match, role);
        List<int> found = [.. words.SelectMany(word => Around(sentence, word, role)).Where(word => word < match.First || word > match.Last).Distinct()];
        if (found.Count > 0 || match.IsName || role is not ("of" or "owner" or "in" or "seat" or "modifier"))
            return found;
        // "A Japanese development and publishing company": what has an article of its own shares nothing.
        if (role == "modifier" && (sentence.Words[match.Head].Relation != "conj" || tree.Children(match.Head, "det").Any()))
            return found;
        // "President and founder of the bank": what one of two joined nouns is of both are.
        IEnumerable<int> joined = sentence.Words[match.Head].Relation == "conj" ? [sentence.Words[match.Head].Head] : tree.Children(match.Head, "conj");
        return [.. joined.Where(word => word >= 0 && sentence.GroupAt(word) is null).SelectMany(word => Around(sentence, word, role))
            .Where(word => role != "modifier" || sentence.GroupAt(word)?.Mentions[0].IsAdjective == true).Distinct()];
    }

    private static IEnumerable<int> Around(RuleSentence sentence, int word, string role)
    {
        var tree = sentence.Tree;
        return role switch
        {
            "owner" => tree.Children(word, "nmod:poss"),
            "modifier" => Modifiers(sentence, word).SelectMany(child => sentence.GroupAt(child) is not null ? [child] : Modifiers(sentence, child).Where(inner => sentence.GroupAt(inner) is not null)),
            "seat" => Seats(sentence, word),
            "enclosing" => sentence.GroupAt(word) is { } place && place.Last == word ? EnclosingPlaces.Of(sentence, place).Select(group => group.First) : [],
            "apposed" => tree.Children(word, "appos").Where(child => sentence.GroupAt(child) is not null),
            _ => tree.Dependents(word).Where(dependent => dependent.Preposition == role && !IsBetween(tree, dependent.Word, role)).Select(dependent => dependent.Word),
        };
    }

    // "A bay in between Boltenhagen and Wismar" lies in neither.
    private static bool IsBetween(SentenceTree tree, int word, string role) =>
        role == "in" && tree.Children(word, "case").SelectMany(child => tree.Children(child).Append(child)).Any(child => tree.Words[child].Lower == "between");

    // "Taos in New Mexico", the preposition next to the name: "(born in Lyon, died 1950 in Paris)" says nothing of Lyon.
    private static List<int> Following(RuleSentence sentence, PatternMatch match, string preposition) =>
        [.. sentence.Tree.Dependents(match.Head).Where(dependent => dependent.Preposition == preposition
            && sentence.Tree.Children(dependent.Word, "case").Any(word => word == match.Last + 1)).Select(dependent => dependent.Word)];

    private static IEnumerable<int> Modifiers(RuleSentence sentence, int word) =>
        sentence.Tree.Children(word).Where(child => sentence.Words[child].Relation is "amod" or "compound" or "nmod:desc" && child < word);

    // "A club based in Lyon", "a town that is located in Peru", "the Lyon-based club".
    private static IEnumerable<int> Seats(RuleSentence sentence, int word)
    {
        var tree = sentence.Tree;
        var verb = sentence.Words[word].Head;
        if (verb >= 0 && Seated.Contains(sentence.Words[verb].Lower) && SentenceTree.Is(sentence.Words[word].Relation, "nsubj"))
        {
            foreach (var dependent in tree.Dependents(verb).Where(dependent => dependent.Preposition is "in" or "at" or "on"))
                yield return dependent.Word;
        }
        foreach (var child in tree.Children(word).Where(child => Seated.Contains(sentence.Words[child].Lower)))
        {
            if (sentence.Words[child].Relation is "amod" or "compound")
            {
                foreach (var place in tree.Children(child).Where(place => place < child && sentence.GroupAt(place) is not null))
                    yield return place;
            }
            else
            {
                foreach (var dependent in tree.Dependents(child).Where(dependent => dependent.Preposition is "in" or "at" or "on"))
                    yield return dependent.Word;
            }
        }
    }

    private static IReadOnlyList<int> OfVerb(RuleSentence sentence, int noun, string role)
    {
        var (tree, word) = (sentence.Tree, sentence.Words[noun]);
        if (word.Head < 0 || sentence.Words[word.Head].Upos != "VERB" || !Holding.Contains(sentence.Words[word.Head].Lemma) || word.Relation is not ("obj" or "obl" or "nsubj:pass"))
            return [];
        return role switch
        {
            "subject" => tree.IsPassive(word.Head) ? [.. SubjectFinder.Agents(tree, word.Head)] : SubjectFinder.Of(tree, word.Head),
            "object" => [.. tree.Children(word.Head, "obj").Where(child => child != noun)],
            _ => Behind(sentence, noun, role),
        };
    }

    // "Took the chair of the union over from Chad's president": the tree may hang it from the verb, the noun or what the noun is of.
    private static List<int> Behind(RuleSentence sentence, int noun, string preposition)
    {
        var (tree, verb) = (sentence.Tree, sentence.Words[noun].Head);
        return [.. Enumerable.Range(noun + 1, sentence.Words.Count - noun - 1).Where(at => sentence.GroupAt(at) is not null
            && tree.Children(at, "case").Any(word => sentence.Words[word].Lower == preposition)
            && (sentence.Words[at].Head == verb || tree.IsUnder(at, noun)))];
    }
}
