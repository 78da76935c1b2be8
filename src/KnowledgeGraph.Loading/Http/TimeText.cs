using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>Reads days, times and durations of ISO 8601 as the server writes them.</summary>
internal static partial class TimeText
{
    private const long Second = 1_000_000_000;

    /// <summary>The value of a kind.</summary>
    /// <exception cref="ServerException">The kind is none of those known.</exception>
    public static PropertyValue Read(string? kind, string text)
    {
        if (kind == "Duration")
            return Duration(text);
        var parts = Pattern().Match(text);
        var (day, time, offset) = (Day(parts), Time(parts), Offset(parts));
        return kind switch
        {
            "Date" => new DateValue(day),
            "LocalTime" => new LocalTimeValue(time),
            "Time" => new TimeValue(time, offset),
            "LocalDateTime" => new LocalDateTimeValue(day, time),
            "OffsetDateTime" => new DateTimeValue(day, time, offset, null),
            "ZonedDateTime" => new DateTimeValue(day, time, offset, parts.Groups["zone"] is { Success: true } zone ? zone.Value : null),
            _ => throw new ServerException($"The server answers with a value of the kind '{kind}', which is not known here."),
        };
    }

    private static long Day(Match parts) => parts.Groups["year"].Success
        ? CalendarDay.Of(Number(parts, "year"), (int)Number(parts, "month"), (int)Number(parts, "day"))
        : 0;

    private static long Time(Match parts) =>
        (Number(parts, "hour") * 3600 + Number(parts, "minute") * 60 + Number(parts, "second")) * Second + Fraction(parts.Groups["fraction"].Value);

    private static int Offset(Match parts)
    {
        var size = Number(parts, "oh") * 3600 + Number(parts, "om") * 60 + Number(parts, "os");
        return (int)(parts.Groups["sign"].Value == "-" ? -size : size);
    }

    private static DurationValue Duration(string text)
    {
        var parts = DurationPattern().Match(text);
        var fraction = Fraction(parts.Groups["fraction"].Value);
        var isNegative = parts.Groups["second"].Value.StartsWith('-');
        var seconds = Number(parts, "hour") * 3600 + Number(parts, "minute") * 60 + Number(parts, "second");
        if (isNegative && fraction > 0)
            (seconds, fraction) = (seconds - 1, Second - fraction);
        return new(Number(parts, "year") * 12 + Number(parts, "month"), Number(parts, "week") * 7 + Number(parts, "day"), seconds, (int)fraction);
    }

    private static long Number(Match parts, string name) =>
        parts.Groups[name] is { Success: true } group ? long.Parse(group.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;

    private static long Fraction(string digits) => digits.Length == 0 ? 0 : long.Parse(digits.PadRight(9, '0'), CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^((?<year>[+-]?\d+)-(?<month>\d\d)-(?<day>\d\d))?T?((?<hour>\d\d):(?<minute>\d\d)(:(?<second>\d\d)(\.(?<fraction>\d+))?)?)?" +
        @"(Z|(?<sign>[+-])(?<oh>\d\d):(?<om>\d\d)(:(?<os>\d\d))?)?(\[(?<zone>.+)\])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();

    [GeneratedRegex(
        @"^P((?<year>-?\d+)Y)?((?<month>-?\d+)M)?((?<week>-?\d+)W)?((?<day>-?\d+)D)?(T((?<hour>-?\d+)H)?((?<minute>-?\d+)M)?" +
        @"((?<second>-?\d+)(\.(?<fraction>\d+))?S)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DurationPattern();
}
