using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Finds actors that a noun phrase names: "police", "anti-war groups", "textile workers", "residents of Gaza". Those that
/// no name belongs to count only where something is said of them.
/// </summary>
internal sealed class CommonActorFinder(EntityMaker maker, PeopleNouns nouns)
{
    /// <summary>The reason that marks a mention that counts only where something is said of it.</summary>
    public const string Reason = "text/common-noun";

    private const int MostModifiers = 4;

    /// <summary>The mentions of a passage. One may cover a name that says whose people they are.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="known">The names in it.</param>
    /// <param name="document">The id of the document it is of.</param>
    public IEnumerable<FoundMention> Find(PassageText passage, IReadOnlyList<FoundMention> known, string document)
    {
        for (var sentence = 0; sentence < passage.Sentences.Count; sentence++)
        {
            var (words, offset) = (passage.Sentences[sentence].Words, passage.Firsts[sentence]);
            for (var head = 0; head < words.Count; head++)
            {
                if (nouns.IsPeople(words[head]) && IsHead(words, head) && Phrase(passage, words, head, known, document) is { } mention)
                    yield return mention;
            }
        }
    }

    // "Police" in "police station" only says which station; the noun of an address, an apposition or behind "became" says who somebody is.
    private static bool IsHead(IReadOnlyList<Word> words, int head)
    {
        var word = words[head];
        if (word.Relation is "compound" or "flat" or "fixed" or "nmod:desc" or "appos" or "goeswith" or "xcomp")
            return false;
        if (head + 1 < words.Count && words[head + 1].Upos == "PROPN" && char.IsUpper(words[head + 1].Text[0]))
            return false;
        for (var i = head + 1; i < words.Count && i <= head + 6; i++)
        {
            if (words[i].Head == head && words[i].Relation is "flat" or "appos" && words[i].Upos == "PROPN" && words[i - 1].Lower != ",")
                return false;
            if (words[i].Head == head && words[i].Relation is "cop")
                return false;
        }
        return !words.Any(other => other.Relation == "cop" && other.Head == head);
    }

    private GroupMention? Phrase(PassageText passage, IReadOnlyList<Word> words, int head, IReadOnlyList<FoundMention> known, string document)
    {
        var first = First(words, head);
        var last = Last(words, head, known);
        var inner = known.Where(name => name.End > words[first].Start && name.Start < words[last].End).ToList();
        if (inner.Any(name => name.End > words[head].Start && name.Start < words[head].End)
            || inner.Any(name => name.Start < words[first].Start || name.End > words[last].End))
            return null;
        // Officials and forces of a state or body are it; "Iran-backed forces" are not.
        if (inner.Any(name => !IsJoined(passage, name)) && ActorNouns.English.Agents.Match(words, head) > 0)
            return null;
        // "Its troops" are whose they are.
        if (ActorNouns.English.Agents.Match(words, head) > 0 && words.Any(word => word.Head == head && word.Relation == "nmod:poss" && word.Upos == "PRON"))
            return null;
        // A spokesman for somebody is whom he speaks for.
        if (words[head].Lemma.StartsWith("spokes", StringComparison.Ordinal) && words.Skip(head + 1).Take(1).Any(word => word.Lower is "for" or "of"))
            return null;
        // Who holds a post, or whose it is, is known by other ways or not at all.
        if (IsPost(words, first, head))
            return null;
        var isPlain = words[head].Xpos is "NN" or "NNP" && nouns.IsPlain(words[head]);
        if ((first == head && last == head && (isPlain || words[head].Lower.Length < 3)) || (nouns.IsRelational(words[head]) && !HasNoun(words, first, head) && last == head && !IsCounted(words, first)))
            return null;
        if (IsCounted(words, first) && nouns.IsRelational(words[head]))
            first--;
        int start = words[first].Start, end = words[last].End;
        var text = passage.Text[start..end];
        // The police of one document are not those of another.
        var whose = inner.Count == 0 ? document : null;
        return new GroupMention(
            passage.Index, start, end, MentionKind.Nominal, maker.Make("Organization", NameOf(words, first, last, text), whose), text, Reason, IsAdjective: false, inner);
    }

    private static bool IsJoined(PassageText passage, FoundMention name) => name.End < passage.Text.Length && passage.Text[name.End] is '-' or '–';

    // "18 people" are told apart by their number.
    private static bool IsCounted(IReadOnlyList<Word> words, int first) => first > 0 && words[first - 1].Upos == "NUM" && words[first - 1].Relation == "nummod";

    private static bool IsPost(IReadOnlyList<Word> words, int first, int head)
    {
        List<Word> singular = [.. words.Skip(first).Take(head - first + 1)];
        singular[^1] = singular[^1] with { Lower = singular[^1].Lemma };
        return Enumerable.Range(0, singular.Count).Any(i => ActorNouns.English.Posts.Match(singular, i) == singular.Count - i);
    }

    // "Parties" and "allies" are of somebody; "opposition parties" say who they are.
    private static bool HasNoun(IReadOnlyList<Word> words, int first, int head) => Enumerable.Range(first, head - first).Any(i => words[i].Upos is "NOUN" or "PROPN");

    private int First(IReadOnlyList<Word> words, int head)
    {
        var first = head;
        for (var i = head - 1; i >= 0 && head - i <= MostModifiers && Modifies(words, i, head); i--)
            first = i;
        while (first < head && (words[first].Upos == "PUNCT" || nouns.IsCounting(words[first])))
            first++;
        return first;
    }

    private bool Modifies(IReadOnlyList<Word> words, int at, int head)
    {
        var word = words[at];
        if (nouns.IsCounting(word))
            return false;
        if (word.Lower is "-" or "–")
            return true;
        return word.Upos is "ADJ" or "NOUN" or "PROPN" or "VERB" or "ADV" or "X" && IsUnder(words, at, head)
            && word.Relation is "amod" or "compound" or "advmod" or "nmod" or "obl:npmod" or "nmod:desc" or "dep" or "goeswith" or "obl" or "flat" or "obl:unmarked";
    }

    private static bool IsUnder(IReadOnlyList<Word> words, int at, int head)
    {
        for (var steps = 0; steps < MostModifiers && at >= 0; steps++, at = words[at].Head)
        {
            if (at == head)
                return true;
        }
        return at == head;
    }

    // "Residents of Gaza", "supporters of the president".
    private int Last(IReadOnlyList<Word> words, int head, IReadOnlyList<FoundMention> known)
    {
        if (!nouns.IsBelonging(words[head]) || head + 2 >= words.Count || words[head + 1].Lower != "of")
            return head;
        var at = words[head + 2].Lower == "the" ? head + 3 : head + 2;
        if (at >= words.Count || known.FirstOrDefault(name => name.Start <= words[at].Start && name.End > words[at].Start) is not { } owner)
            return head;
        while (at + 1 < words.Count && words[at + 1].Start < owner.End)
            at++;
        return at;
    }

    // At the beginning of a sentence a common word has a capital that is none of its own.
    private static string NameOf(IReadOnlyList<Word> words, int first, int last, string text)
    {
        var isCommon = words[first].Upos != "PROPN" && words[first].Lemma == words[first].Lower && (first == 0 || words[first].Upos == "NOUN") && !words[first].Text.Skip(1).Any(char.IsUpper) && words[first].Text != words[first].Lower;
        return isCommon && first <= last ? char.ToLowerInvariant(text[0]) + text[1..] : text;
    }
}
