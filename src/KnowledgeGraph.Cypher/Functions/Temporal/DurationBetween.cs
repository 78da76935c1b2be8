using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>
/// How much time lies between two points in time. What one of them lacks, a date or a zone, it takes from the other; where neither
/// has a date only their times count.
/// </summary>
internal static class DurationBetween
{
    private const long Second = TemporalMath.Second;
    private const long Day = TemporalMath.Day;

    /// <summary>Months, then days, then the rest.</summary>
    public static DurationValue Between(PropertyValue from, PropertyValue to)
    {
        var (start, end) = Align(from, to);
        var months = Months(start, end);
        var middle = start.Moved(TemporalMath.AddMonths(start.EpochDay, months));
        var days = Days(middle, end);
        return Rest(months, days, middle.Moved(middle.EpochDay + days), end);
    }

    public static DurationValue InMonths(PropertyValue from, PropertyValue to)
    {
        var (start, end) = Align(from, to);
        return new DurationValue(Months(start, end), 0, 0, 0);
    }

    public static DurationValue InDays(PropertyValue from, PropertyValue to)
    {
        var (start, end) = Align(from, to);
        return new DurationValue(0, Days(start, end), 0, 0);
    }

    public static DurationValue InSeconds(PropertyValue from, PropertyValue to)
    {
        var (start, end) = Align(from, to);
        return Rest(0, 0, start, end);
    }

    private static DurationValue Rest(long months, long days, Point start, Point end)
    {
        var nanoseconds = end.Instant - start.Instant;
        var seconds = nanoseconds / Second;
        var rest = nanoseconds % Second;
        if (rest < 0)
            (seconds, rest) = (seconds - 1, rest + Second);
        return new DurationValue(months, days, (long)seconds, (int)rest);
    }

    private static long Months(Point start, Point end)
    {
        var last = WholeDayEnd(start, end);
        var (startYear, startMonth, startDay) = CalendarDay.Split(start.EpochDay);
        var (endYear, endMonth, endDay) = CalendarDay.Split(last);
        var packedStart = (startYear * 12 + startMonth - 1) * 32 + startDay;
        var packedEnd = (endYear * 12 + endMonth - 1) * 32 + endDay;
        return (packedEnd - packedStart) / 32;
    }

    private static long Days(Point start, Point end) => WholeDayEnd(start, end) - start.EpochDay;

    // The last day such that, from the start on, only whole days are counted.
    private static long WholeDayEnd(Point start, Point end)
    {
        if (end.EpochDay > start.EpochDay && end.Nanoseconds < start.Nanoseconds)
            return end.EpochDay - 1;
        return end.EpochDay < start.EpochDay && end.Nanoseconds > start.Nanoseconds ? end.EpochDay + 1 : end.EpochDay;
    }

    private static (Point Start, Point End) Align(PropertyValue from, PropertyValue to)
    {
        var zone = ZoneOf(from) ?? ZoneOf(to);
        var day = DayOf(from) ?? DayOf(to) ?? 0;
        var otherDay = DayOf(to) ?? DayOf(from) ?? 0;
        var start = new Point(DayOf(from) ?? day, TimeOf(from), ZoneOf(from) ?? zone);
        var end = new Point(DayOf(to) ?? otherDay, TimeOf(to), ZoneOf(to) ?? zone);
        return (start, zone is null ? end : end.In(start.Zone!));
    }

    private static long? DayOf(PropertyValue value) => value switch
    {
        DateValue date => date.EpochDay,
        LocalDateTimeValue local => local.EpochDay,
        DateTimeValue zoned => zoned.EpochDay,
        _ => null,
    };

    private static long TimeOf(PropertyValue value) => value switch
    {
        LocalTimeValue time => time.Nanoseconds,
        TimeValue time => time.Nanoseconds,
        LocalDateTimeValue local => local.Nanoseconds,
        DateTimeValue zoned => zoned.Nanoseconds,
        _ => 0,
    };

    private static ZoneChoice? ZoneOf(PropertyValue value) => value switch
    {
        TimeValue time => ZoneChoice.Of(time.OffsetSeconds),
        DateTimeValue zoned => ZoneChoice.Of(zoned),
        _ => null,
    };

    private readonly record struct Point(long EpochDay, long Nanoseconds, ZoneChoice? Zone)
    {
        public Int128 Instant
        {
            get
            {
                var local = EpochDay * 86_400 + Nanoseconds / Second;
                return (Int128)(local - (Zone?.OffsetOfLocal(local) ?? 0)) * Second + Nanoseconds % Second;
            }
        }

        public Point Moved(long epochDay) => this with { EpochDay = epochDay };

        public Point In(ZoneChoice zone)
        {
            if (ReferenceEquals(zone, Zone))
                return this;
            var local = EpochDay * 86_400 + Nanoseconds / Second;
            var moved = TemporalMath.AtInstant(local - Zone!.OffsetOfLocal(local), Nanoseconds % Second, zone);
            return new Point(moved.EpochDay, moved.Nanoseconds, zone);
        }
    }
}
