using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Reads days, times and zones as ISO 8601 writes them, with or without separators, and parts left off at the end.</summary>
internal static partial class TemporalParser
{
    /// <summary>The day that a text names.</summary>
    public static long Day(string text)
    {
        if (DayPattern().Match(text) is not { Success: true } match)
            throw Bad(text, "a date such as 2004-06-10");
        var fields = new DatumMap();
        foreach (var (group, part) in DateParts)
        {
            if (match.Groups[group] is { Success: true } found)
                fields.Set(part, Datum.Of(long.Parse(found.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)));
        }
        return TemporalBuilder.Day(new TemporalFields(fields), null);
    }

    /// <summary>The nanoseconds of day that a text names.</summary>
    public static long Time(string text)
    {
        if (TimePattern().Match(text) is not { Success: true } match)
            throw Bad(text, "a time such as 14:30 or 14:30:05.125");
        var (hour, minute, second) = (Number(match, "h"), Number(match, "m"), Number(match, "s"));
        if (hour > 23 || minute > 59 || second > 59)
            throw Bad(text, "a time such as 14:30 or 14:30:05.125");
        var fraction = match.Groups["f"].Success ? long.Parse(match.Groups["f"].Value.PadRight(9, '0'), CultureInfo.InvariantCulture) : 0;
        return (hour * 3600 + minute * 60 + second) * TemporalMath.Second + fraction;
    }

    /// <summary>Cuts a text into date, time and zone; parts that are not there are empty.</summary>
    public static (string Date, string Time, string Offset, string Zone) Split(string text, bool hasDate)
    {
        var zone = "";
        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        if (bracket >= 0 && text.EndsWith(']'))
        {
            zone = text[(bracket + 1)..^1];
            text = text[..bracket];
        }
        var t = hasDate ? text.AsSpan().IndexOfAny('T', 't') : -1;
        var date = !hasDate ? "" : t < 0 ? text : text[..t];
        var time = !hasDate ? text.TrimStart('T') : t < 0 ? "" : text[(t + 1)..];
        var offsetAt = time.AsSpan().IndexOfAny("+-Zz");
        return offsetAt < 0 ? (date, time, "", zone) : (date, time[..offsetAt], time[offsetAt..], zone);
    }

    public static EvaluationException Bad(string text, string expected) =>
        EvaluationException.Argument("InvalidArgumentValue", $"'{text}' cannot be read; expected {expected}");

    private static readonly (string Group, string Part)[] DateParts =
        [("y", "year"), ("mo", "month"), ("d", "day"), ("w", "week"), ("dw", "dayOfWeek"), ("q", "quarter"), ("dq", "dayOfQuarter"), ("o", "ordinalDay")];

    private static long Number(Match match, string group) =>
        match.Groups[group].Success ? long.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<y>[+-]\d{4,9}(?=$|-|[WwQq])|\d{4}|[+-]\d{4}(?=\d))(?:-(?<mo>\d\d)(?:-(?<d>\d\d))?|(?<mo>\d\d)(?<d>\d\d)|(?<mo>\d\d)|-?[Ww](?<w>\d\d)(?:-?(?<dw>\d))?|-?[Qq](?<q>\d)(?:-?(?<dq>\d\d))?|-?(?<o>\d{3}))?$")]
    private static partial Regex DayPattern();

    [GeneratedRegex(@"^(?<h>\d\d)(?::(?<m>\d\d)(?::(?<s>\d\d)(?:[.,](?<f>\d{1,9}))?)?|(?<m>\d\d)(?:(?<s>\d\d)(?:[.,](?<f>\d{1,9}))?)?)?$")]
    private static partial Regex TimePattern();
}
