using System.Collections.Frozen;
using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Chooses what a known name means where it stands: by its role, its date, the words around it, and who was named before.</summary>
internal sealed class SenseChooser(DocumentContext context)
{
    private static readonly FrozenSet<string> Motion = new[]
    {
        "travel", "travelled", "traveled", "travels", "travelling", "traveling", "fly", "flew", "flown", "flies", "flying", "go", "went", "goes", "gone", "going", "come", "came", "comes", "return", "returned",
        "returns", "returning", "moved", "drove", "sailed", "trip", "trips", "visit", "visits", "visited", "journey", "flight", "flights", "train", "road", "route", "way", "arrived", "arriving", "march", "marched",
        "marching", "fled", "flee", "expelled", "exiled", "shipped", "close", "next", "kilometres", "kilometers", "miles", "north", "south", "east", "west", "drive", "pipeline", "railway", "line", "invited",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sense, with the reason; null where the name is doubtful and nothing speaks for it.</summary>
    public (NameSense Sense, string Reason)? Choose(NameMatch match, PassageText passage, int firstWord, int lastWord)
    {
        var fitting = match.Senses.Where(sense => context.Date is not { } date || sense.FitsAt(date)).ToList();
        var senses = fitting.Count > 0 ? fitting : match.Senses;
        if (PlaceOrActor(senses, passage, firstWord, lastWord) is { } byRole)
            return (byRole, byRole.Kind == NameKind.Metonym ? "catalogue/metonym" : "catalogue/place");
        if (senses.All(sense => sense.Kind is NameKind.Surname or NameKind.Initials))
            return ByPerson(senses);
        if (senses[0].IsCommonWord && !IsInCapitals(passage.Text[match.Start..match.End]) && !(senses[0].Entry.Label == "State" && char.IsUpper(passage.Text[match.Start])) && !senses.Any(sense => context.IsKnown(sense.Entry.Id) || HasNear(sense)))
            return null;
        if (!senses.Any(sense => sense.IsAmbiguous))
            return (senses[0], "catalogue/name");
        var best = senses.OrderByDescending(Votes).First();
        return (best, "catalogue/sense");
    }

    private (NameSense Sense, string Reason)? ByPerson(IReadOnlyList<NameSense> senses)
    {
        var named = senses.Where(sense => context.IsKnown(sense.Entry.Id)).ToList();
        if (named.Count > 0)
            return (named[0], "document/surname");
        if (senses.Any(sense => sense.IsCommonWord))
            return null;
        var people = senses.DistinctBy(sense => sense.Entry.Id).ToList();
        if (people.Count == 1)
            return (people[0], "catalogue/surname");
        var inOffice = people.Where(sense => context.Date is { } date && sense.Entry.Offices.Any(office => office.Covers(date))).ToList();
        return inOffice.Count == 1 ? (inOffice[0], "catalogue/in-office") : null;
    }

    // "signed in Minsk" is the city, "Minsk refused" the state.
    private static NameSense? PlaceOrActor(IReadOnlyList<NameSense> senses, PassageText passage, int firstWord, int lastWord)
    {
        var metonym = senses.FirstOrDefault(sense => sense.Kind == NameKind.Metonym);
        var place = senses.FirstOrDefault(sense => sense.Entry.Label == "Place" && sense.Kind is NameKind.Name or NameKind.Former);
        return metonym is null || place is null ? null : IsLocation(passage.Words, firstWord, lastWord) ? place : metonym;
    }

    private static bool IsLocation(IReadOnlyList<Word> words, int first, int last)
    {
        if (last + 1 < words.Count && (Syntax.IsPossessiveMark(words[last + 1]) || Syntax.IsHave(words[last + 1])))
            return false;
        if (last + 2 < words.Count && words[last + 1].Lower == "," && char.IsUpper(words[last + 2].Text[0]) && first > 0)
            return true;
        if (IsCalledCapital(words, last + 1))
            return true;
        var before = first - 1;
        while (before >= 0 && words[before].Lower is "the" or "central" or "downtown" or "nearby")
            before--;
        return before >= 0 && words[before].Lower is "in" or "at" or "near" or "outside" or "around" or "through" or "via" or "into" or "across"
            || (before > 0 && words[before].Lower is "to" or "from" && IsMotion(words, before));
    }

    // "Flew to Moscow" is the city, "appealed to Moscow" the state.
    private static bool IsMotion(IReadOnlyList<Word> words, int preposition)
    {
        for (var i = preposition - 1; i >= Math.Max(0, preposition - 3); i--)
        {
            if (Motion.Contains(words[i].Lower))
                return true;
        }
        return false;
    }

    // "Minsk is the capital of", "Minsk, the capital of".
    private static bool IsCalledCapital(IReadOnlyList<Word> words, int at)
    {
        while (at < words.Count && (words[at].Lower is "," or "the" or "now" or "then" || Syntax.IsBe(words[at])))
            at++;
        return at < words.Count && words[at].Lower == "capital";
    }

    private int Votes(NameSense sense) => (context.IsKnown(sense.Entry.Id) ? 4 : 0) + (2 * sense.Near.Count(context.Says));

    private bool HasNear(NameSense sense) => sense.Near.Any(context.Says);

    // "US", "U.S." are no pronoun.
    private static bool IsInCapitals(string text) => text.Length > 1 && text.All(c => char.IsUpper(c) || c == '.');
}
