using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>The functions that round points in time down to a unit, and then replace parts of them.</summary>
internal static class TruncateFunctions
{
    private static readonly string[] DateUnits = ["millennium", "century", "decade", "year", "weekYear", "quarter", "month", "week", "day"];
    private static readonly string[] TimeUnits = ["hour", "minute", "second", "millisecond", "microsecond"];

    public static IEnumerable<Function> All =>
    [
        Of("date", a => Datum.Of(new DateValue(Day(a, onlyDates: true)))),
        Of("localtime", a => Datum.Of(new LocalTimeValue(Time(a)))),
        Of("time", Zoned),
        Of("localdatetime", a => Datum.Of(new LocalDateTimeValue(Day(a, onlyDates: false), Time(a)))),
        Of("datetime", DateTime),
    ];

    private static Function Of(string kind, Func<Datum[], Datum> truncate) => new(
        $"{kind}.truncate(unit STRING, value? DATE|LOCALTIME|TIME|LOCALDATETIME|DATETIME, fields? MAP) :: {kind.ToUpperInvariant()}",
        $"The {kind} rounded down to a unit, with parts replaced.",
        (c, a) => truncate(a.Length > 1 ? Given(a) : [a[0], FunctionCatalogue.Find(kind)!.Call(c, [])]),
        takesNull: true);

    // Unlike most functions these do not give null for null.
    private static Datum[] Given(Datum[] arguments) => !arguments[0].IsNull && !arguments[1].IsNull
        ? arguments
        : throw EvaluationException.Argument("InvalidArgumentValue", "truncate takes a unit and a point in time, found null");

    private static Datum DateTime(Datum[] arguments)
    {
        var (day, time) = (Day(arguments, onlyDates: false), Time(arguments));
        var source = TemporalParts.Zone(arguments[1].Property);
        var zone = Fields(arguments).Zone();
        return Datum.Of(TemporalMath.InZone(day, time, zone ?? source ?? ZoneChoice.Utc));
    }

    private static Datum Zoned(Datum[] arguments)
    {
        var offset = Fields(arguments).Zone()?.OffsetAt(0) ?? TemporalParts.Offset(arguments[1].Property);
        return Datum.Of(new TimeValue(Time(arguments), offset));
    }

    private static long Day(Datum[] arguments, bool onlyDates)
    {
        var day = TemporalParts.Day(arguments[1].Property, "truncate");
        var unit = arguments[0].Text;
        var truncated = Floor(day, unit);
        if (truncated is null && (onlyDates || !TimeUnits.Contains(unit, StringComparer.OrdinalIgnoreCase)))
            throw Unknown(unit, onlyDates ? DateUnits : DateUnits.Concat(TimeUnits));
        return TemporalBuilder.Day(Fields(arguments), truncated ?? day);
    }

    private static long Time(Datum[] arguments)
    {
        var unit = arguments[0].Text;
        var size = Size(unit);
        if (size is null && Floor(0, unit) is null)
            throw Unknown(unit, DateUnits.Concat(TimeUnits));
        var time = TemporalParts.TimeOrMidnight(arguments[1].Property);
        var truncated = size is { } nanoseconds ? time - time % nanoseconds : 0;
        return TemporalBuilder.Time(Fields(arguments), truncated, addFraction: true);
    }

    private static TemporalFields Fields(Datum[] arguments) => new TemporalFields(arguments.Length > 2 && !arguments[2].IsNull ? arguments[2].Map : new DatumMap()).Checked();

    private static long? Floor(long epochDay, string unit)
    {
        var (year, month, _) = CalendarDay.Split(epochDay);
        return unit.ToUpperInvariant() switch
        {
            "MILLENNIUM" => CalendarDay.Of(TemporalMath.FloorDivide(year, 1000) * 1000, 1, 1),
            "CENTURY" => CalendarDay.Of(TemporalMath.FloorDivide(year, 100) * 100, 1, 1),
            "DECADE" => CalendarDay.Of(TemporalMath.FloorDivide(year, 10) * 10, 1, 1),
            "YEAR" => CalendarDay.Of(year, 1, 1),
            "WEEKYEAR" => IsoWeek.FirstMonday(IsoWeek.Of(epochDay).Year),
            "QUARTER" => CalendarDay.Of(year, (month - 1) / 3 * 3 + 1, 1),
            "MONTH" => CalendarDay.Of(year, month, 1),
            "WEEK" => epochDay - IsoWeek.DayOf(epochDay) + 1,
            "DAY" => epochDay,
            _ => null,
        };
    }

    private static long? Size(string unit) => unit.ToUpperInvariant() switch
    {
        "HOUR" => 3600 * TemporalMath.Second,
        "MINUTE" => 60 * TemporalMath.Second,
        "SECOND" => TemporalMath.Second,
        "MILLISECOND" => 1_000_000,
        "MICROSECOND" => 1_000,
        _ => null,
    };

    private static EvaluationException Unknown(string unit, IEnumerable<string> known) => EvaluationException.Argument(
        "InvalidArgumentValue", $"'{unit}' is not a unit to round to{NearNames.Hint(unit, known)}");
}
