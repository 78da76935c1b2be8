using KnowledgeGraph.Model;
using Neo4j.Driver;

namespace KnowledgeGraph.Loading;

/// <summary>Values as the driver takes them, each in its own kind.</summary>
internal static class BoltParameters
{
    private const long Second = 1_000_000_000;

    public static Dictionary<string, object?> Of(IReadOnlyDictionary<string, PropertyValue>? parameters) =>
        parameters is null ? [] : parameters.ToDictionary(entry => entry.Key, entry => Of(entry.Value), StringComparer.Ordinal);

    private static object? Of(Value value) => value switch
    {
        NullValue => null,
        BooleanValue truth => truth.Truth,
        IntegerValue integer => integer.Number,
        FloatValue real => real.Number,
        StringValue text => text.Text,
        ListValue list => list.Items.Select(Of).ToList(),
        MapValue map => map.Entries.ToDictionary(entry => entry.Key, entry => Of(entry.Value), StringComparer.Ordinal),
        DateValue date => Day(date.EpochDay),
        LocalTimeValue time => Time(time.Nanoseconds),
        TimeValue time => OffsetTimeOf(time),
        LocalDateTimeValue time => DayAndTime(time),
        DateTimeValue time => new ZonedDateTime(
            time.EpochSeconds, (int)(time.Nanoseconds % Second), time.Zone is { } zone ? Zone.Of(zone) : Zone.Of(time.OffsetSeconds)),
        DurationValue duration => new Duration(duration.Months, duration.Days, duration.Seconds, duration.Nanoseconds),
        PointValue { Z: { } z } point => new Point(point.Srid, point.X, point.Y, z),
        PointValue point => new Point(point.Srid, point.X, point.Y),
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be a query's parameter.", nameof(value)),
    };

    private static LocalDate Day(long epochDay)
    {
        var (year, month, day) = CalendarDay.Split(epochDay);
        return new LocalDate((int)year, month, day);
    }

    private static LocalTime Time(long nanoseconds)
    {
        var (hour, minute, second, rest) = Split(nanoseconds);
        return new LocalTime(hour, minute, second, rest);
    }

    private static OffsetTime OffsetTimeOf(TimeValue time)
    {
        var (hour, minute, second, rest) = Split(time.Nanoseconds);
        return new OffsetTime(hour, minute, second, rest, time.OffsetSeconds);
    }

    private static LocalDateTime DayAndTime(LocalDateTimeValue time)
    {
        var (year, month, day) = CalendarDay.Split(time.EpochDay);
        var (hour, minute, second, rest) = Split(time.Nanoseconds);
        return new LocalDateTime((int)year, month, day, hour, minute, second, rest);
    }

    private static (int Hour, int Minute, int Second, int Nanoseconds) Split(long nanoseconds)
    {
        var seconds = (int)(nanoseconds / Second);
        return (seconds / 3600, seconds / 60 % 60, seconds % 60, (int)(nanoseconds % Second));
    }
}
