using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>The day, the time and the offset within any point in time that has them.</summary>
internal static class TemporalParts
{
    public static long Day(PropertyValue value, string function) => value switch
    {
        DateValue date => date.EpochDay,
        LocalDateTimeValue local => local.EpochDay,
        DateTimeValue zoned => zoned.EpochDay,
        _ => throw EvaluationException.Type("InvalidArgumentValue", $"{function} needs a date, and {DatumText.Kind(Datum.Of(value))} has none"),
    };

    public static long Time(PropertyValue value, string function) => value switch
    {
        LocalTimeValue time => time.Nanoseconds,
        TimeValue time => time.Nanoseconds,
        LocalDateTimeValue local => local.Nanoseconds,
        DateTimeValue zoned => zoned.Nanoseconds,
        _ => throw EvaluationException.Type("InvalidArgumentValue", $"{function} needs a time, and {DatumText.Kind(Datum.Of(value))} has none"),
    };

    public static long TimeOrMidnight(PropertyValue value) => value is DateValue ? 0 : Time(value, "time");

    public static int Offset(PropertyValue value) => value switch
    {
        TimeValue time => time.OffsetSeconds,
        DateTimeValue zoned => zoned.OffsetSeconds,
        _ => 0,
    };

    /// <summary>The zone of a value; null where it has none.</summary>
    public static ZoneChoice? Zone(PropertyValue? value) => value switch
    {
        TimeValue time => ZoneChoice.Of(time.OffsetSeconds),
        DateTimeValue zoned => ZoneChoice.Of(zoned),
        _ => null,
    };
}
