using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>A text that may end in a period: <c>Zaire 1971-10-27/1997-05-17</c>.</summary>
internal sealed record DatedText(string Text, PartialDate? From, PartialDate? To)
{
    public static DatedText Read(Placed<string> written, FaultList faults)
    {
        var text = written.Value.Trim();
        var space = text.LastIndexOf(' ');
        if (space < 0 || !LooksLikePeriod(text.AsSpan(space + 1)))
            return new DatedText(text, null, null);
        var period = ReadPeriod(text[(space + 1)..], written.Place, faults);
        return new DatedText(text[..space].TrimEnd(), period.From, period.To);
    }

    /// <summary>Reads <c>from/to</c>; a fault reads as no period.</summary>
    public static Timing ReadPeriod(string text, InputPlace place, FaultList faults)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        PartialDate? from = null, to = null;
        if (slash < 0 || text.Length == 1 || !TryDate(text[..slash], ref from) || !TryDate(text[(slash + 1)..], ref to))
            faults.Add(place, CatalogueErrors.BadPeriod(text));
        else if (from?.Earliest > to?.Latest)
            faults.Add(place, CatalogueErrors.EndsBeforeItBegins(text));
        else
            return Timing.Between(from, to);
        return Timing.Unknown;
    }

    public static bool LooksLikePeriod(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiDigit(c) && c is not ('-' or '/'))
                return false;
        }
        return word.Contains('/');
    }

    private static bool TryDate(string text, ref PartialDate? date)
    {
        if (text.Length == 0)
            return true;
        if (!PartialDate.TryParse(text, out var read))
            return false;
        date = read;
        return true;
    }
}
