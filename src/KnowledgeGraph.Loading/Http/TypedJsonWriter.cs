using System.Globalization;
using KnowledgeGraph.Model;
using Newtonsoft.Json;

namespace KnowledgeGraph.Loading;

/// <summary>Writes values as typed JSON, each with its kind.</summary>
internal static class TypedJsonWriter
{
    /// <summary>Writes values by name, without a kind for the whole.</summary>
    public static void WriteEntries<T>(JsonWriter writer, IReadOnlyDictionary<string, T> entries)
        where T : Value => JsonContainers.WriteEntries(writer, entries, Write);

    private static void Write(JsonWriter writer, Value value)
    {
        var (kind, text) = Text(value);
        writer.WriteStartObject();
        writer.WritePropertyName("$type");
        writer.WriteValue(kind);
        writer.WritePropertyName("_value");
        switch (value)
        {
            case ListValue list:
                JsonContainers.WriteItems(writer, list.Items, Write);
                break;
            case MapValue map:
                WriteEntries(writer, map.Entries);
                break;
            case BooleanValue truth:
                writer.WriteValue(truth.Truth);
                break;
            default:
                writer.WriteValue(text);
                break;
        }
        writer.WriteEndObject();
    }

    private static (string Kind, string? Text) Text(Value value) => value switch
    {
        NullValue => ("Null", null),
        BooleanValue => ("Boolean", null),
        ListValue => ("List", null),
        MapValue => ("Map", null),
        StringValue text => ("String", text.Text),
        IntegerValue integer => ("Integer", integer.Number.ToString(CultureInfo.InvariantCulture)),
        FloatValue real => ("Float", Real(real.Number)),
        DateValue date => ("Date", date.ToString()),
        LocalTimeValue time => ("LocalTime", time.ToString()),
        TimeValue time => ("Time", time.ToString()),
        LocalDateTimeValue time => ("LocalDateTime", time.ToString()),
        DateTimeValue { Zone: null } time => ("OffsetDateTime", time.ToString()),
        DateTimeValue time => ("ZonedDateTime", time.ToString()),
        DurationValue duration => ("Duration", duration.ToString()),
        PointValue point => ("Point", Point(point)),
        _ => throw new ArgumentException($"A {value.GetType().Name} cannot be a query's parameter.", nameof(value)),
    };

    private static string Real(double number) => number switch
    {
        double.PositiveInfinity => "Infinity",
        double.NegativeInfinity => "-Infinity",
        _ => number.ToString("R", CultureInfo.InvariantCulture),
    };

    /// <summary>Well-known text with the coordinate system before it.</summary>
    private static string Point(PointValue point) => point.Z is { } z
        ? string.Create(CultureInfo.InvariantCulture, $"SRID={point.Srid};POINT Z ({point.X:R} {point.Y:R} {z:R})")
        : string.Create(CultureInfo.InvariantCulture, $"SRID={point.Srid};POINT ({point.X:R} {point.Y:R})");
}
