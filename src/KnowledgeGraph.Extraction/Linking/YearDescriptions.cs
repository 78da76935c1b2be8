using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>
/// Takes a treaty, dispute or event of which a text tells no more than its year for the one of that year which it told of: "the 1994
/// agreement" for "the October 1994 Agreed Framework".
/// </summary>
internal static class YearDescriptions
{
    private static readonly string[] Dates = ["signed", "date", "start"];

    /// <summary>The mentions of a document, those descriptions linked to what they mean.</summary>
    /// <param name="passages">The mentions of each passage.</param>
    /// <param name="dates">The dates of each passage.</param>
    public static IReadOnlyList<IReadOnlyList<FoundMention>> Resolve(
        IReadOnlyList<IReadOnlyList<FoundMention>> passages, IReadOnlyList<IReadOnlyList<DateMention>> dates)
    {
        if (!passages.Any(mentions => mentions.Any(IsBare)))
            return passages;
        var told = passages.SelectMany((mentions, passage) => mentions.Where(mention => !IsBare(mention) && mention.Entity.Labels[^1] is "Treaty" or "Dispute" or "Event")
            .SelectMany(mention => Years(mention, dates[passage]).Select(year => (Year: year, mention.Entity)))).ToLookup(pair => (pair.Year, pair.Entity.Labels[^1]), pair => pair.Entity);
        return [.. passages.Select(mentions => mentions.Select(mention => Linked(mention, told)).ToList())];
    }

    private static bool IsBare(FoundMention mention) => mention is DescribedMention { Year: not null, Parties.Count: 0, Topic: null, NamedFor: null } described
        && described.Entity.Name.Count(letter => letter == ' ') == 1;

    private static FoundMention Linked(FoundMention mention, ILookup<(string, string), EntityRecord> told)
    {
        if (mention is not DescribedMention described || !IsBare(mention) || told[(described.Year!, mention.Entity.Labels[^1])].DistinctBy(entity => entity.Id).Take(2).ToList() is not [var only])
            return mention;
        return new FoundMention(mention.Passage, mention.Start, mention.End, MentionKind.Nominal, only, only.Name, "text/year", IsAdjective: false);
    }

    private static IEnumerable<string> Years(FoundMention mention, IReadOnlyList<DateMention> dates)
    {
        if (mention is DescribedMention described)
            return described.Year is { } told ? [told] : [];
        var known = Dates.Select(key => mention.Entity.Properties.TryGetValue(key, out var value) ? value.AsText : null).OfType<string>().Where(text => text.Length >= 4).Select(text => text[..4]);
        var beside = dates.Where(date => date.End <= mention.Start && mention.Start - date.End <= 2).Select(date => (date.Timing.Date ?? date.Timing.From)?.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)).OfType<string>();
        return known.Concat(beside).Distinct(StringComparer.Ordinal);
    }
}
