using KnowledgeGraph.Catalogue;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>Chooses what a known name means where it stands: by its role, its date, the words around it, and who was named before.</summary>
internal sealed class SenseChooser(DocumentContext context)
{
    private static readonly LocationReader Locations = new(PlaceWords.English);

    /// <summary>The sense, with the reason; null where the name is doubtful and nothing speaks for it.</summary>
    public (NameSense Sense, string Reason)? Choose(NameMatch match, PassageText passage, int firstWord, int lastWord)
    {
        var fitting = match.Senses.Where(sense => context.Date is not { } date || sense.FitsAt(date)).ToList();
        var senses = InTheirTime(fitting.Count > 0 ? fitting : match.Senses, passage, firstWord);
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

    // "Turkish" is of Turkey today, of the Ottoman Empire in a sentence of 1904: of several states that of the time told of.
    private IReadOnlyList<NameSense> InTheirTime(IReadOnlyList<NameSense> senses, PassageText passage, int word)
    {
        if (senses.Count(sense => sense.Entry.Label == "State") < 2)
            return senses;
        var date = YearFinder.Near(passage, word) ?? context.Date;
        var standing = senses.Where(sense => sense.Entry.Label != "State" || StandsAt(sense.Entry, date)).ToList();
        return standing.Exists(sense => sense.Entry.Label == "State") ? standing : senses;
    }

    private static bool StandsAt(CatalogueEntry state, PartialDate? date) =>
        date is { } at ? !(state.Start?.Earliest > at.Latest) && !(state.End?.Latest < at.Earliest) : state.End is null;

    // "Signed in Minsk" is the city, "Minsk refused" the state.
    private static NameSense? PlaceOrActor(IReadOnlyList<NameSense> senses, PassageText passage, int firstWord, int lastWord)
    {
        var metonym = senses.FirstOrDefault(sense => sense.Kind == NameKind.Metonym);
        var place = senses.FirstOrDefault(sense => sense.Entry.Label == "Place" && sense.Kind is NameKind.Name or NameKind.Former);
        return metonym is null || place is null ? null : Locations.IsLocation(passage, firstWord, lastWord) ? place : metonym;
    }

    private int Votes(NameSense sense) => (context.IsKnown(sense.Entry.Id) ? 4 : 0) + (2 * sense.Near.Count(context.Says));

    private bool HasNear(NameSense sense) => sense.Near.Any(context.Says);

    // "US", "U.S." are no pronoun.
    private static bool IsInCapitals(string text) => text.Length > 1 && text.All(c => char.IsUpper(c) || c == '.');
}
