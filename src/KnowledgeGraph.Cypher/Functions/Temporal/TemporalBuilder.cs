using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Makes days and times from parts by name; parts not given come from another value, or are their least.</summary>
internal static class TemporalBuilder
{
    private const long Second = TemporalMath.Second;

    /// <summary>The day that fields name; those that they lack are taken from a base.</summary>
    public static long Day(TemporalFields fields, long? from)
    {
        var year = fields.Integer("year", -CalendarDay.YearLimit, CalendarDay.YearLimit);
        if (year is null && from is null)
            throw Missing("year", "a date");
        if (fields.HasAny("week", "dayOfWeek"))
            return WeekDay(fields, year, from);
        if (fields.HasAny("quarter", "dayOfQuarter"))
            return QuarterDay(fields, year, from);
        var (baseYear, baseMonth, baseDay) = from is { } day ? CalendarDay.Split(day) : (0, 1, 1);
        var chosen = year ?? baseYear;
        if (fields.Integer("ordinalDay", 1, CalendarDay.IsLeap(chosen) ? 366 : 365) is { } ordinal)
            return CalendarDay.Of(chosen, 1, 1) + ordinal - 1;
        if (from is null && fields.Has("day") && !fields.Has("month"))
            throw Missing("month", "a day");
        var month = (int)(fields.Integer("month", 1, 12) ?? baseMonth);
        var most = CalendarDay.DaysIn(chosen, month);
        return CalendarDay.Of(chosen, month, (int)(fields.Integer("day", 1, most) ?? Math.Min(baseDay, most)));
    }

    /// <summary>The nanoseconds of day that fields name; those that they lack are taken from a base.</summary>
    public static long Time(TemporalFields fields, long? from, bool addFraction = false)
    {
        if (from is null)
        {
            Require(fields, "minute", "hour");
            Require(fields, "second", "minute");
            if (fields.HasAny("millisecond", "microsecond", "nanosecond"))
                Require(fields, "nanosecond", "second");
        }
        var start = from ?? 0;
        var hour = fields.Integer("hour", 0, 23) ?? start / (3600 * Second);
        var minute = fields.Integer("minute", 0, 59) ?? start / (60 * Second) % 60;
        var second = fields.Integer("second", 0, 59) ?? start / Second % 60;
        var fraction = Fraction(fields) is { } given ? given + (addFraction ? start % Second : 0) : start % Second;
        return (hour * 3600 + minute * 60 + second) * Second + fraction;
    }

    private static long? Fraction(TemporalFields fields)
    {
        if (!fields.HasAny("millisecond", "microsecond", "nanosecond"))
            return null;
        var milli = fields.Integer("millisecond", 0, 999);
        var micro = fields.Integer("microsecond", 0, milli is null ? 999_999 : 999);
        var nano = fields.Integer("nanosecond", 0, micro is not null ? 999 : milli is not null ? 999_999 : 999_999_999);
        return (milli ?? 0) * 1_000_000 + (micro ?? 0) * 1_000 + (nano ?? 0);
    }

    private static long WeekDay(TemporalFields fields, long? year, long? from)
    {
        var (baseYear, baseWeek) = from is { } day ? IsoWeek.Of(day) : (0, 1);
        if (from is null && !fields.Has("week"))
            throw Missing("week", "a day of the week");
        var chosen = year ?? baseYear;
        var week = fields.Integer("week", 1, IsoWeek.WeeksIn(chosen)) ?? baseWeek;
        var dayOfWeek = fields.Integer("dayOfWeek", 1, 7) ?? (from is { } other ? IsoWeek.DayOf(other) : 1);
        return IsoWeek.FirstMonday(chosen) + (week - 1) * 7 + dayOfWeek - 1;
    }

    private static long QuarterDay(TemporalFields fields, long? year, long? from)
    {
        if (from is null && !fields.Has("quarter"))
            throw Missing("quarter", "a day of the quarter");
        var (baseYear, baseMonth, baseDay) = from is { } day ? CalendarDay.Split(day) : (0, 1, 1);
        var chosen = year ?? baseYear;
        var quarter = (int)(fields.Integer("quarter", 1, 4) ?? (baseMonth - 1) / 3 + 1);
        var first = CalendarDay.Of(chosen, quarter * 3 - 2, 1);
        var length = (quarter == 4 ? CalendarDay.Of(chosen + 1, 1, 1) : CalendarDay.Of(chosen, quarter * 3 + 1, 1)) - first;
        if (fields.Integer("dayOfQuarter", 1, length) is { } ordinal)
            return first + ordinal - 1;
        var month = quarter * 3 - 2 + (baseMonth - 1) % 3;
        return CalendarDay.Of(chosen, month, Math.Min(baseDay, CalendarDay.DaysIn(chosen, month)));
    }

    private static void Require(TemporalFields fields, string part, string larger)
    {
        if ((fields.Has(part) || part == "nanosecond") && !fields.Has(larger))
            throw Missing(larger, $"a {part}");
    }

    private static EvaluationException Missing(string part, string what) =>
        EvaluationException.Argument("InvalidArgumentValue", $"'{part}' is missing; {what} needs it");
}
