using KnowledgeGraph.Model;
using Neo4j.Driver;

namespace KnowledgeGraph.Loading;

/// <summary>Reads values as the driver gives them.</summary>
internal static class BoltReader
{
    private const long Second = 1_000_000_000;
    private const long DaySeconds = 86_400;

    public static CypherRow Row(IReadOnlyList<string> columns, IRecord record)
    {
        var values = new Value[columns.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = Read(record[i]);
        return new(columns, values);
    }

    private static Value Read(object? value) => value switch
    {
        null => NullValue.Instance,
        bool truth => new BooleanValue(truth),
        long integer => new IntegerValue(integer),
        double real => new FloatValue(real),
        string text => new StringValue(text),
        byte[] bytes => new ListValue([.. bytes.Select(one => new IntegerValue(one))]),
        INode node => Node(node),
        IRelationship edge => Edge(edge),
        IPath path => new PathValue([.. path.Nodes.Select(Node)], [.. path.Relationships.Select(Edge)]),
        Point point => new PointValue(point.SrId, point.X, point.Y, double.IsNaN(point.Z) ? null : point.Z),
        TemporalValue time => Time(time),
        IReadOnlyDictionary<string, object?> map => new MapValue(map.ToDictionary(entry => entry.Key, entry => Read(entry.Value), StringComparer.Ordinal)),
        IEnumerable<object?> list => new ListValue([.. list.Select(Read)]),
        _ => throw Unknown(value),
    };

    private static NodeValue Node(INode node) =>
        new(node.ElementId, [.. node.Labels.Order(StringComparer.Ordinal)], Properties(node));

    private static RelationshipValue Edge(IRelationship edge) =>
        new(edge.ElementId, edge.Type, edge.StartNodeElementId, edge.EndNodeElementId, Properties(edge));

    private static Dictionary<string, PropertyValue> Properties(IEntity entity) =>
        entity.Properties.ToDictionary(entry => entry.Key, entry => (PropertyValue)Read(entry.Value), StringComparer.Ordinal);

    private static PropertyValue Time(TemporalValue value) => value switch
    {
        LocalDate date => new DateValue(CalendarDay.Of(date.Year, date.Month, date.Day)),
        LocalTime time => new LocalTimeValue(Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond)),
        OffsetTime time => new TimeValue(Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond), time.OffsetSeconds),
        LocalDateTime time => new LocalDateTimeValue(
            CalendarDay.Of(time.Year, time.Month, time.Day), Nanoseconds(time.Hour, time.Minute, time.Second, time.Nanosecond)),
        ZonedDateTime time => Zoned(time),
        Duration duration => new DurationValue(duration.Months, duration.Days, duration.Seconds, duration.Nanos),
        _ => throw Unknown(value),
    };

    private static DateTimeValue Zoned(ZonedDateTime time)
    {
        var zone = (time.Zone as ZoneId)?.Id;
        if (time.UnknownZoneInfo)
            throw new ServerException($"The server answers with a time in the zone '{zone}', which this machine does not know; update its time zone data.");
        var local = time.UtcSeconds + time.OffsetSeconds;
        var day = (long)Math.Floor((decimal)local / DaySeconds);
        return new DateTimeValue(day, (local - day * DaySeconds) * Second + time.Nanosecond, time.OffsetSeconds, zone);
    }

    private static long Nanoseconds(int hour, int minute, int second, int nanosecond) => (hour * 3600L + minute * 60 + second) * Second + nanosecond;

    private static ServerException Unknown(object value) =>
        new($"The server answers with a value of the kind '{value.GetType().Name}', which is not known here.");
}
