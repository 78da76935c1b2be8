namespace KnowledgeGraph.Extraction;

/// <summary>Reads the phrase around the noun that heads a description: modifiers and owners before it, sides, matter, place and year behind it.</summary>
internal sealed class DescriptionParser(DescribedWords words, ClauseSides sides)
{
    // How many modifiers a description may have, and how far behind the noun its prepositions may stand.
    private const int MostModifiers = 3;
    private const int Reach = 9;

    /// <summary>The description headed by the words that begin at an index, or null where they head none.</summary>
    public Description? At(RuleSentence sentence, int at)
    {
        foreach (var (label, nouns) in words.Heads)
        {
            if (nouns.Match(sentence.Words, at) is > 0 and var width)
                return Read(sentence, label, at, at + width - 1);
        }
        return null;
    }

    private Description Read(RuleSentence sentence, string label, int head, int last)
    {
        var (first, year, owner) = Before(sentence, head);
        var parties = new List<FoundMention>(owner?.Mentions.Where(IsActor) ?? []);
        var namedFor = owner is { Mentions: [var only] } && owner.Last == first - 1 && only.Entity.Labels.Contains("Place", StringComparer.Ordinal) ? only : null;
        var (topic, place, end) = Behind(sentence, last, parties, ref year);
        var noun = sentence.Tree.HeadOf(head, last);
        if (parties.Count < 2)
            parties.AddRange(sides.Told(sentence, label, noun).Select(side => side.Mention).Where(IsActor));
        if (parties.Count < 2 && !sides.Of(sentence, label, noun).Any() && Maker(sentence, label, first) is { } maker)
            parties.AddRange(maker.Mentions.Where(IsActor));
        if (parties.Count == 0 && label == "Treaty" && sides.Told(sentence, label, noun).Select(side => side.Mention).ToList() is { Count: > 1 } persons)
            parties.AddRange(persons);
        year ??= YearOf(sentence, sides.Maker(sentence, label, noun));
        return new Description(label, first, last, year, [.. parties.DistinctBy(party => party.Entity.Id)], topic, place, namedFor, end, IsDefinite(sentence, noun));
    }

    // The year in which it was made, in the clause that says so.
    private static string? YearOf(RuleSentence sentence, int verb) => verb < 0
        ? null
        : Enumerable.Range(0, sentence.Words.Count).Where(word => sentence.Tree.IsUnder(word, verb) && sentence.Tree.ClausesBetween(word, verb) == 0).Select(word => YearAt(sentence, word)).FirstOrDefault(year => year is not null);

    private static bool IsDefinite(RuleSentence sentence, int noun) => sentence.Tree.Children(noun).Any(child =>
        sentence.Tree.HasRelation(child, "nmod:poss") || (sentence.Words[child].Relation == "det" && sentence.Words[child].Lower is "the" or "this" or "that" or "these" or "those"));

    private (int First, string? Year, MentionGroup? Owner) Before(RuleSentence sentence, int head)
    {
        string? year = null;
        var first = head;
        for (var i = head - 1; i >= Math.Max(0, head - MostModifiers - 3); i--)
        {
            var word = sentence.Words[i];
            if (sentence.GroupAt(i) is { } group)
                return (first, year ?? YearAt(sentence, group.First - 1), group);
            if (YearAt(sentence, i) is { } found)
                year = found;
            else if (Syntax.IsPossessiveMark(word) && sentence.GroupAt(i - 1) is { } owner)
                return (first, year, owner);
            else if ((IsModifier(word) || (i == head - 1 && IsGerund(sentence, i))) && head - i <= MostModifiers)
                first = i;
            else if (!(words.IsStop(word.Lower) && word.Lower is not ("the" or "a" or "an" or "is" or "was" or "were")))
                break;
        }
        return (first, year, null);
    }

    private (FoundMention? Topic, FoundMention? Place, int End) Behind(RuleSentence sentence, int last, List<FoundMention> parties, ref string? year)
    {
        FoundMention? topic = null, place = null;
        var (role, end) = ("", last);
        for (var i = last + 1; i < Math.Min(sentence.Words.Count, last + 1 + Reach); i++)
        {
            var word = sentence.Words[i];
            if (sentence.GroupAt(i) is { } group)
            {
                if (words.Parties.Contains(role))
                    parties.AddRange(group.Mentions.Where(IsActor));
                else if (words.Topics.Contains(role))
                    topic ??= group.Mentions[0];
                else if (words.Places.Contains(role))
                    place ??= group.Mentions.FirstOrDefault(mention => mention.Entity.Labels.Contains("Place", StringComparer.Ordinal));
                else
                    break;
                end = i = group.Last;
                continue;
            }
            if (role is "of" or "in" or "on" && YearAt(sentence, i) is { } found)
                year ??= found;
            else if (Syntax.IsPreposition(word))
                role = word.Lower == "of" && words.Places.Contains(role) ? role : word.Lower;
            else if (Syntax.IsBarrier(word) || (word.Lower == "," && YearAt(sentence, i + 1) is null) || (role.Length == 0 && i > last + 3))
                break;
        }
        return (topic, place, end);
    }

    // "Belarus and Russia signed an agreement": who does it is party to it.
    private MentionGroup? Maker(RuleSentence sentence, string label, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - 4); i--)
        {
            if (words.Makers[label].Match(sentence.Words, i) > 0)
                return sentence.Tree.IsPassive(i) ? null : Subject(sentence, i);
            if (Syntax.IsBarrier(sentence.Words[i]) || sentence.IsInName(i))
                return null;
        }
        return null;
    }

    private static MentionGroup? Subject(RuleSentence sentence, int verb)
    {
        var subjects = SubjectFinder.Of(sentence.Tree, verb).SelectMany(subject => FillerFinder.Direct(sentence, subject)).Distinct().ToList();
        return subjects.Count > 0 ? new MentionGroup(verb, verb, subjects) : null;
    }

    private bool IsModifier(Word word) => char.IsLetter(word.Text[0]) && word.Text.Length > 2 && !words.IsStop(word.Lower)
        && !Syntax.IsPreposition(word) && !Syntax.IsBarrier(word) && !Syntax.IsBe(word) && !Syntax.IsHave(word) && !Syntax.IsBeforeVerb(word)
        && !Syntax.IsSkippable(word) && !word.Lower.EndsWith("ed", StringComparison.Ordinal) && !word.Lower.EndsWith("ing", StringComparison.Ordinal) && !VerbForms.IsIrregularForm(word.Lower);

    // "The fishing dispute", but not "ending disputes".
    private bool IsGerund(RuleSentence sentence, int at) => at > 0 && sentence.Words[at].Lower.EndsWith("ing", StringComparison.Ordinal)
        && (words.IsStop(sentence.Words[at - 1].Lower) || YearAt(sentence, at - 1) is not null);

    private static string? YearAt(RuleSentence sentence, int at) =>
        at >= 0 && at < sentence.Words.Count && sentence.Words[at].Text is { Length: 4 } text && text.All(char.IsAsciiDigit) && text[0] is '1' or '2' ? text : null;

    private static bool IsActor(FoundMention mention) => mention.Entity.Labels[0] == "Actor" && !mention.Entity.Labels.Contains("Person", StringComparer.Ordinal)
        && mention.Reason != CommonActorFinder.Reason;
}
