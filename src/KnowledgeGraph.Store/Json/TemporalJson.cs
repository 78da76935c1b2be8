using System.Diagnostics;
using KnowledgeGraph.Model;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Store;

/// <summary>Times, durations and points as the file keeps them: a list of their parts under the name of their kind.</summary>
internal static class TemporalJson
{
    /// <summary>The JSON of a value; null where it is of another kind.</summary>
    public static JObject? Write(Value value) => value switch
    {
        LocalTimeValue time => Parts("localtime", time.Nanoseconds),
        TimeValue time => Parts("time", time.Nanoseconds, time.OffsetSeconds),
        LocalDateTimeValue local => Parts("localdatetime", local.EpochDay, local.Nanoseconds),
        DateTimeValue zoned => Parts("datetime", zoned.EpochDay, zoned.Nanoseconds, zoned.OffsetSeconds, zoned.Zone),
        DurationValue duration => Parts("duration", duration.Months, duration.Days, duration.Seconds, duration.Nanoseconds),
        PointValue point => Parts("point", point.Srid, point.X, point.Y, point.Z),
        _ => null,
    };

    public static PropertyValue Read(string kind, JToken json) => kind switch
    {
        "day" => new DateValue((long)json),
        "localtime" => new LocalTimeValue((long)json[0]!),
        "time" => new TimeValue((long)json[0]!, (int)json[1]!),
        "localdatetime" => new LocalDateTimeValue((long)json[0]!, (long)json[1]!),
        "datetime" => new DateTimeValue((long)json[0]!, (long)json[1]!, (int)json[2]!, (string?)json[3]),
        "duration" => new DurationValue((long)json[0]!, (long)json[1]!, (long)json[2]!, (int)json[3]!),
        "point" => new PointValue((int)json[0]!, (double)json[1]!, (double)json[2]!, (double?)json[3]),
        _ => throw new UnreachableException($"No value is of the kind '{kind}'."),
    };

    private static JObject Parts(string kind, params object?[] parts) => new(new JProperty(kind, new JArray(parts.Select(part => new JValue(part)))));
}
