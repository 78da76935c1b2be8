using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>The parts of temporal values that a query can ask for by name.</summary>
internal static class TemporalComponents
{
    private static readonly string[] DateNames =
        ["year", "quarter", "month", "week", "weekYear", "day", "ordinalDay", "dayOfWeek", "weekDay", "dayOfQuarter", "quarterDay"];

    private static readonly string[] TimeNames = ["hour", "minute", "second", "millisecond", "microsecond", "nanosecond"];
    private static readonly string[] ZoneNames = ["timezone", "offset", "offsetMinutes", "offsetSeconds"];
    private static readonly string[] EpochNames = ["epochSeconds", "epochMillis"];

    public static Datum Get(PropertyValue value, string name)
    {
        var found = value switch
        {
            DateValue date => OfDate(date.EpochDay, name),
            LocalTimeValue time => OfTime(time.Nanoseconds, name),
            TimeValue time => OfTime(time.Nanoseconds, name) ?? OfOffset(time.OffsetSeconds, null, name),
            LocalDateTimeValue local => OfDate(local.EpochDay, name) ?? OfTime(local.Nanoseconds, name),
            DateTimeValue zoned => OfDate(zoned.EpochDay, name) ?? OfTime(zoned.Nanoseconds, name)
                ?? OfOffset(zoned.OffsetSeconds, zoned.Zone, name) ?? OfEpoch(zoned, name),
            DurationValue duration => DurationComponents.Get(duration, name),
            _ => null,
        };
        return found ?? throw EvaluationException.Argument(
            "InvalidArgumentValue", $"{char.ToUpperInvariant(Kind(value)[0])}{Kind(value)[1..]} has no part '{name}'{NearNames.Hint(name, Known(value))}");
    }

    private static string Kind(PropertyValue value) => DatumText.Kind(Datum.Of(value));

    private static IEnumerable<string> Known(PropertyValue value) => value switch
    {
        DateValue => DateNames,
        LocalTimeValue => TimeNames,
        TimeValue => TimeNames.Concat(ZoneNames),
        LocalDateTimeValue => DateNames.Concat(TimeNames),
        DurationValue => DurationComponents.Names,
        _ => DateNames.Concat(TimeNames).Concat(ZoneNames).Concat(EpochNames),
    };

    private static Datum? OfDate(long epochDay, string name)
    {
        var (year, month, day) = CalendarDay.Split(epochDay);
        var quarter = (month - 1) / 3 + 1;
        return name switch
        {
            "year" => Datum.Of(year),
            "quarter" => Datum.Of((long)quarter),
            "month" => Datum.Of((long)month),
            "week" => Datum.Of((long)IsoWeek.Of(epochDay).Week),
            "weekYear" => Datum.Of(IsoWeek.Of(epochDay).Year),
            "day" => Datum.Of((long)day),
            "ordinalDay" => Datum.Of(epochDay - CalendarDay.Of(year, 1, 1) + 1),
            "dayOfWeek" or "weekDay" => Datum.Of((long)IsoWeek.DayOf(epochDay)),
            "dayOfQuarter" or "quarterDay" => Datum.Of(epochDay - CalendarDay.Of(year, quarter * 3 - 2, 1) + 1),
            _ => null,
        };
    }

    private static Datum? OfTime(long nanoseconds, string name) => name switch
    {
        "hour" => Datum.Of(nanoseconds / (3600 * TemporalMath.Second)),
        "minute" => Datum.Of(nanoseconds / (60 * TemporalMath.Second) % 60),
        "second" => Datum.Of(nanoseconds / TemporalMath.Second % 60),
        "millisecond" => Datum.Of(nanoseconds % TemporalMath.Second / 1_000_000),
        "microsecond" => Datum.Of(nanoseconds % TemporalMath.Second / 1_000),
        "nanosecond" => Datum.Of(nanoseconds % TemporalMath.Second),
        _ => null,
    };

    private static Datum? OfOffset(int offset, string? zone, string name) => name switch
    {
        "timezone" => Datum.Of(zone ?? OffsetText(offset)),
        "offset" => Datum.Of(OffsetText(offset)),
        "offsetMinutes" => Datum.Of((long)offset / 60),
        "offsetSeconds" => Datum.Of((long)offset),
        _ => null,
    };

    private static Datum? OfEpoch(DateTimeValue zoned, string name) => name switch
    {
        "epochSeconds" => Datum.Of(zoned.EpochSeconds),
        "epochMillis" => Datum.Of(zoned.EpochSeconds * 1000 + zoned.Nanoseconds % TemporalMath.Second / 1_000_000),
        _ => null,
    };

    // A time at midnight at that offset, without its first five letters.
    private static string OffsetText(int offset) => new TimeValue(0, offset).ToString()[5..];
}
