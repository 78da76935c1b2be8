using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Makes times with an offset or zone. Where a zone is asked for and the source has one, the instant stays and the clock moves.</summary>
internal static class TemporalZoning
{
    public static DateTimeValue Parse(string text)
    {
        var (date, time, offset, zone) = TemporalParser.Split(text, hasDate: true);
        var day = TemporalParser.Day(date);
        var nanoseconds = time.Length == 0 ? 0 : TemporalParser.Time(time);
        if (offset.Length == 0)
            return TemporalMath.InZone(day, nanoseconds, zone.Length == 0 ? ZoneChoice.Utc : ZoneChoice.Parse(zone));
        var seconds = ZoneChoice.TryOffset(offset) ?? throw TemporalParser.Bad(text, "a datetime such as 2004-06-10T14:30+01:00");
        var at = TemporalMath.InZone(day, nanoseconds, ZoneChoice.Of(seconds));
        return zone.Length == 0 ? at : TemporalMath.AtInstant(at.EpochSeconds, nanoseconds % TemporalMath.Second, ZoneChoice.Parse(zone));
    }

    public static DateTimeValue DateTime(TemporalFields fields)
    {
        if (fields.HasAny("epochSeconds", "epochMillis"))
            return FromEpoch(fields);
        var time = fields.Base("time");
        var zone = fields.Zone();
        // The zone comes with the time, if not from a whole datetime; a date alone lends none.
        var source = TemporalParts.Zone(time);
        var day = TemporalFunctions.DayOf(fields);
        var nanoseconds = TemporalFunctions.TimeOf(fields, required: false);
        var at = TemporalMath.InZone(day, nanoseconds, source ?? zone ?? ZoneChoice.Utc);
        return zone is null || source is null ? at : TemporalMath.AtInstant(at.EpochSeconds, nanoseconds % TemporalMath.Second, zone);
    }

    public static TimeValue Time(QueryContext context, TemporalFields fields)
    {
        var from = fields.Base("time");
        var nanoseconds = TemporalFunctions.TimeOf(fields, required: true);
        var source = TemporalParts.Zone(from);
        var instant = context.Clock.Now.ToUnixTimeSeconds();
        var offset = from is DateTimeValue zoned ? zoned.OffsetSeconds : source?.OffsetAt(instant);
        var zone = fields.Zone();
        if (zone is null)
            return new TimeValue(nanoseconds, offset ?? 0);
        var asked = zone.OffsetAt(instant);
        if (offset is null)
            return new TimeValue(nanoseconds, asked);
        var moved = (nanoseconds + (asked - offset.Value) * TemporalMath.Second) % TemporalMath.Day;
        return new TimeValue(moved < 0 ? moved + TemporalMath.Day : moved, asked);
    }

    private static DateTimeValue FromEpoch(TemporalFields fields)
    {
        var seconds = fields.Integer("epochSeconds", -31_557_014_167_219_200, 31_556_889_864_403_199);
        var milliseconds = fields.Integer("epochMillis", long.MinValue, long.MaxValue) ?? seconds!.Value * 1000;
        var nanosecond = fields.Integer("nanosecond", 0, 999_999_999) ?? 0;
        var whole = seconds ?? TemporalMath.FloorDivide(milliseconds, 1000);
        var rest = seconds is null ? (milliseconds - whole * 1000) * 1_000_000 + nanosecond : nanosecond;
        return TemporalMath.AtInstant(whole, rest, fields.Zone() ?? ZoneChoice.Utc);
    }
}
