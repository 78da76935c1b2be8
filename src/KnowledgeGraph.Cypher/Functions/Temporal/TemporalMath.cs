using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Adds durations to points in time, and places local times in zones.</summary>
internal static class TemporalMath
{
    public const long Second = 1_000_000_000;
    public const long Day = 86_400 * Second;

    /// <summary>A point in time later, or earlier for a sign of -1, by a duration: months first, then days, then the rest.</summary>
    public static PropertyValue Add(PropertyValue point, DurationValue duration, int sign)
    {
        try
        {
            return checked(point switch
            {
                DateValue date => Checked(AddDays(AddMonths(date.EpochDay, sign * duration.Months), sign * (duration.Days + WholeDays(duration)))),
                LocalTimeValue time => new LocalTimeValue(Wrap(time.Nanoseconds, duration, sign)),
                TimeValue time => new TimeValue(Wrap(time.Nanoseconds, duration, sign), time.OffsetSeconds),
                LocalDateTimeValue local => Local(local, duration, sign),
                DateTimeValue zoned => Zoned(zoned, duration, sign),
                _ => throw new ArgumentOutOfRangeException(nameof(point)),
            });
        }
        catch (OverflowException)
        {
            throw OutOfRange();
        }
    }

    /// <summary>A date so many months on; a day that its month lacks becomes the month's last.</summary>
    public static long AddMonths(long epochDay, long months)
    {
        if (months == 0)
            return epochDay;
        var (year, month, day) = CalendarDay.Split(epochDay);
        var total = checked(year * 12 + month - 1 + months);
        var newYear = (long)Math.Floor(total / 12m);
        if (Math.Abs(newYear) > CalendarDay.YearLimit)
            throw OutOfRange();
        var newMonth = (int)(total - newYear * 12) + 1;
        return CalendarDay.Of(newYear, newMonth, Math.Min(day, CalendarDay.DaysIn(newYear, newMonth)));
    }

    /// <summary>A local time in a zone or at an offset; a time that clocks jumped over moves forward.</summary>
    public static DateTimeValue InZone(long epochDay, long nanoseconds, ZoneChoice zone)
    {
        var local = epochDay * 86_400 + nanoseconds / Second;
        return AtInstant(local - zone.OffsetOfLocal(local), nanoseconds % Second, zone);
    }

    /// <summary>An instant as a zone or offset shows it.</summary>
    public static DateTimeValue AtInstant(long epochSeconds, long nanoseconds, ZoneChoice zone)
    {
        var offset = zone.OffsetAt(epochSeconds);
        var local = epochSeconds + offset;
        var day = FloorDivide(local, 86_400);
        Checked(day);
        return new DateTimeValue(day, (local - day * 86_400) * Second + nanoseconds, offset, zone.Name);
    }

    public static long FloorDivide(long value, long divisor)
    {
        var quotient = value / divisor;
        return value % divisor != 0 && (value < 0) != (divisor < 0) ? quotient - 1 : quotient;
    }

    public static DateValue Checked(long epochDay) =>
        epochDay >= CalendarDay.Of(-CalendarDay.YearLimit, 1, 1) && epochDay <= CalendarDay.Of(CalendarDay.YearLimit, 12, 31)
            ? new DateValue(epochDay)
            : throw OutOfRange();

    public static EvaluationException OutOfRange() => EvaluationException.Argument(
        "NumberOutOfRange", "The date is out of range; years go from -999999999 to 999999999");

    private static LocalDateTimeValue Local(LocalDateTimeValue local, DurationValue duration, int sign)
    {
        var (day, nanoseconds) = Shift(local.EpochDay, local.Nanoseconds, duration, sign);
        return new LocalDateTimeValue(day, nanoseconds);
    }

    private static DateTimeValue Zoned(DateTimeValue zoned, DurationValue duration, int sign)
    {
        var zone = ZoneChoice.Of(zoned);
        var calendar = new DurationValue(duration.Months, duration.Days, 0, 0);
        var (day, nanoseconds) = Shift(zoned.EpochDay, zoned.Nanoseconds, calendar, sign);
        var moved = InZone(day, nanoseconds, zone);
        var total = (Int128)moved.EpochSeconds * Second + moved.Nanoseconds % Second + sign * ((Int128)duration.Seconds * Second + duration.Nanoseconds);
        var seconds = (long)(total / Second);
        var rest = (long)(total % Second);
        return rest < 0 ? AtInstant(seconds - 1, rest + Second, zone) : AtInstant(seconds, rest, zone);
    }

    private static (long Day, long Nanoseconds) Shift(long epochDay, long nanoseconds, DurationValue duration, int sign)
    {
        var day = checked(AddMonths(epochDay, sign * duration.Months) + sign * duration.Days);
        var total = (Int128)nanoseconds + sign * ((Int128)duration.Seconds * Second + duration.Nanoseconds);
        var days = total / Day;
        var rest = total % Day;
        if (rest < 0)
            (days, rest) = (days - 1, rest + Day);
        day = checked(day + (long)days);
        Checked(day);
        return (day, (long)rest);
    }

    private static long Wrap(long nanoseconds, DurationValue duration, int sign)
    {
        var total = ((Int128)nanoseconds + sign * ((Int128)duration.Seconds * Second + duration.Nanoseconds)) % Day;
        return (long)(total < 0 ? total + Day : total);
    }

    // A date takes the whole days that the seconds of a duration make, rounded towards zero.
    private static long WholeDays(DurationValue duration) =>
        (long)(((Int128)duration.Seconds * Second + duration.Nanoseconds) / Day);

    private static long AddDays(long day, long days) => checked(day + days);
}
