using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Widens names to the phrases that act for them: "Belarusian officials", "Ukraine's army", "the government of Peru" are
/// mentions of the state; "Syrian rebels" are an actor of their own.
/// </summary>
internal sealed class ActorPhraseFinder(EntityCatalogue catalogue, EntityMaker maker, ActorNouns nouns)
{
    // How many words may stand between the name and the noun.
    private const int Reach = 2;

    /// <summary>The names, those widened that begin or end such a phrase.</summary>
    public IReadOnlyList<FoundMention> Widen(PassageText passage, IReadOnlyList<FoundMention> names, DocumentContext context)
    {
        var widened = new List<FoundMention>(names.Count);
        foreach (var name in names)
        {
            var (first, last) = WordSpan.Of(passage.Words, name.Start, name.End);
            widened.Add(first < 0 || !(CanOwn(name) || IsPossessor(passage, last)) ? name : Ahead(passage, name, last, names, context) ?? Behind(passage, name, first) ?? name);
        }
        for (var i = 0; i + 1 < widened.Count; i++)
        {
            if (widened[i].IsAdjective && widened[i + 1].Reason is "text/agent" or "text/post" && IsAnd(passage, widened[i], widened[i + 1]))
                widened[i] = widened[i] with { IsAdjective = false };
        }
        return [.. widened.Where(name => !widened.Any(other => !ReferenceEquals(other, name) && Covers(other, name)))];
    }

    // "Thai and Malaysian officials" are officials of both.
    private static bool IsAnd(PassageText passage, FoundMention left, FoundMention right) =>
        right.Start > left.End && passage.Text[left.End..right.Start].Trim() is "and" or ",";

    private static bool CanOwn(FoundMention name) => name.Entity.Labels[0] == "Actor" && !name.Entity.Labels.Contains("Person", StringComparer.Ordinal);

    // "Lord Salisbury's government" acts for him.
    private static bool IsPossessor(PassageText passage, int last) => last + 1 < passage.Words.Count && Syntax.IsPossessiveMark(passage.Words[last + 1]);

    private static bool Covers(FoundMention outer, FoundMention inner) =>
        outer.Start <= inner.Start && outer.End >= inner.End && outer.End - outer.Start > inner.End - inner.Start;

    private FoundMention? Ahead(PassageText passage, FoundMention name, int last, IReadOnlyList<FoundMention> names, DocumentContext context)
    {
        var words = passage.Words;
        var at = last + 1;
        if (at < words.Count && Syntax.IsPossessiveMark(words[at]))
            at++;
        for (var skipped = 0; at < words.Count && skipped <= Reach; skipped++)
        {
            if (nouns.Groups.Match(words, at) is > 0 and var group && !IsNamed(passage, at + group, names) && !IsSaid(words, last, name))
                return BodyOf(passage, at + group, names) is { } body
                    ? Whole(passage, name, words[at + group - 1].End, body, "text/agent")
                    : Group(passage, name, at + group - 1);
            // "The U.S. state of Oregon" is no act of the United States.
            if (words[at].Lower == "state" && at + 1 < words.Count && words[at + 1].Lower == "of")
                return null;
            if (nouns.Agents.Match(words, at) is > 0 and var agent && !IsNamed(passage, at + agent, names) && !(IsApposed(words, last, name) && at + agent < words.Count && words[at + agent].Lower is "," or "."))
                return Whole(passage, name, words[at + agent - 1].End, name.Entity, "text/agent");
            if (nouns.Posts.Match(words, at) is > 0 and var post && !IsNamed(passage, at + post, names) && !IsApposed(words, last, name))
                return Post(passage, name, at, at + post - 1, context);
            if (nouns.Between.Match(words, at) == 0)
                return null;
            at++;
        }
        return null;
    }

    // "The Mozambican guerrillas of FRELIMO" are FRELIMO.
    private static EntityRecord? BodyOf(PassageText passage, int of, IReadOnlyList<FoundMention> names)
    {
        var words = passage.Words;
        if (of + 1 >= words.Count || words[of].Lower != "of")
            return null;
        var at = words[of + 1].Lower == "the" && of + 2 < words.Count ? of + 2 : of + 1;
        return names.FirstOrDefault(name => name.Start == words[at].Start && !name.IsAdjective && name.Entity.Labels.Contains("Organization", StringComparer.Ordinal))?.Entity;
    }

    // "The government of Peru", "troops of the Soviet Union".
    private FoundMention? Behind(PassageText passage, FoundMention name, int first)
    {
        var words = passage.Words;
        var of = first - 1;
        if (of > 0 && words[of].Lower == "the")
            of--;
        if (of < 1 || words[of].Lower != "of" || name.IsAdjective)
            return null;
        for (var width = 1; width <= 2 && of - width >= 0; width++)
        {
            if (nouns.Agents.Match(words, of - width) == width)
                return name with { Start = words[of - width].Start, Kind = MentionKind.Nominal, Reason = "text/agent", IsAdjective = false };
        }
        return null;
    }

    // A name behind the noun, or behind a comma, says who it is: other rules read that.
    private static bool IsNamed(PassageText passage, int at, IReadOnlyList<FoundMention> names)
    {
        var words = passage.Words;
        if (at < words.Count && words[at].Lower == ",")
            at++;
        if (at >= words.Count || !char.IsUpper(words[at].Text[0]))
            return false;
        return at == 0 || words[at - 1].Lower != "," || names.Any(name => name.Start == words[at].Start && name.Entity.Labels.Contains("Person", StringComparer.Ordinal));
    }

    // "X, the Belarusian president", "X became French president": the phrase says what X is.
    private static bool IsApposed(IReadOnlyList<Word> words, int last, FoundMention name)
    {
        var before = last;
        while (before >= 0 && words[before].Start >= name.Start)
            before--;
        while (before >= 0 && words[before].Lower is "the" or "a" or "then" or "now" or "former" or "new")
            before--;
        return before >= 0 && (words[before].Lower is "," or "as" or "become" or "became" or "elected" or "appointed" or "named" || Syntax.IsBe(words[before]));
    }

    // "X is an American lawyer", "X became an Algerian activist": the phrase makes no actor beside X.
    private static bool IsSaid(IReadOnlyList<Word> words, int last, FoundMention name)
    {
        var before = last;
        while (before >= 0 && words[before].Start >= name.Start)
            before--;
        return before > 0 && words[before].Lower is "a" or "an" && (words[before - 1].Lower is "become" or "became" or "as" || Syntax.IsBe(words[before - 1]));
    }

    private FoundMention Group(PassageText passage, FoundMention name, int last)
    {
        var (start, end) = (name.Start, passage.Words[last].End);
        return new FoundMention(
            passage.Index, start, end, MentionKind.Nominal, maker.Make("Organization", passage.Text[start..end]), passage.Text[start..end], "text/group", IsAdjective: false);
    }

    private FoundMention Post(PassageText passage, FoundMention name, int first, int last, DocumentContext context)
    {
        var title = passage.Text[passage.Words[first].Start..passage.Words[last].End];
        var holders = context.Date is { } date ? catalogue.OfficeHolders(name.Entity.Id, title, date) : [];
        return holders is [var only] && catalogue.Entry(only.Person) is { } person && context.IsKnown(person.Id)
            ? Whole(passage, name, passage.Words[last].End, catalogue.ToRecord(person), "catalogue/office-holder")
            : Whole(passage, name, passage.Words[last].End, name.Entity, "text/post");
    }

    private static FoundMention Whole(PassageText passage, FoundMention name, int end, EntityRecord entity, string reason) =>
        name with { End = end, Entity = entity, Kind = MentionKind.Nominal, Reason = reason, IsAdjective = false };
}
