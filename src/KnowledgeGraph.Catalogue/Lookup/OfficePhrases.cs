using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Reads descriptions of office: whose office by name or adjective, and the title before or after it.</summary>
internal sealed class OfficePhrases(EntityCatalogue catalogue)
{
    public IReadOnlyList<OfficeTerm> Holders(string description, PartialDate? at)
    {
        foreach (var match in catalogue.Scan(description))
        {
            var title = TitleAround(description[..match.Start], description[match.End..]);
            if (title is null)
                continue;
            var holders = match.Senses.Where(sense => sense.Kind is not (NameKind.Surname or NameKind.Initials))
                .Select(sense => catalogue.OfficeHolders(sense.Entry.Id, title.Title, at))
                .FirstOrDefault(holders => holders.Count > 0);
            if (holders is not null)
                return holders;
        }
        return [];
    }

    private OfficeTitle? TitleAround(string before, string after)
    {
        var following = after.TrimStart().TrimStart('\'', '’');
        if (following.StartsWith("s ", StringComparison.Ordinal) && following.Length < after.Length)
            following = following[2..];
        if (catalogue.FindTitle(following) is { } title)
            return title;
        return catalogue.FindTitle(Without(Without(before.Trim(), " of the"), " of"));
    }

    /// <summary>The title before the name, without "the" at its beginning and what joins it to the name.</summary>
    private static string Without(string before, string ending)
    {
        var title = before.EndsWith(ending, StringComparison.OrdinalIgnoreCase) ? before[..^ending.Length] : before;
        return title.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? title[4..] : title;
    }
}
