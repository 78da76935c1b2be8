namespace KnowledgeGraph.Model;

/// <summary>A time of day without a place.</summary>
/// <param name="Nanoseconds">Nanoseconds since midnight.</param>
public sealed record LocalTimeValue(long Nanoseconds) : PropertyValue
{
    /// <summary>The time as ISO 8601 writes it.</summary>
    public override string ToString() => IsoText.Time(Nanoseconds);
}

/// <summary>A time of day at an offset from UTC.</summary>
/// <param name="Nanoseconds">Nanoseconds since local midnight.</param>
/// <param name="OffsetSeconds">Seconds that local time is ahead of UTC.</param>
public sealed record TimeValue(long Nanoseconds, int OffsetSeconds) : PropertyValue
{
    /// <summary>The time as ISO 8601 writes it.</summary>
    public override string ToString() => IsoText.Time(Nanoseconds) + IsoText.Offset(OffsetSeconds);
}

/// <summary>A day and time without a place.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
/// <param name="Nanoseconds">Nanoseconds since midnight.</param>
public sealed record LocalDateTimeValue(long EpochDay, long Nanoseconds) : PropertyValue
{
    /// <summary>The day and time as ISO 8601 writes them.</summary>
    public override string ToString() => $"{IsoText.Date(EpochDay)}T{IsoText.Time(Nanoseconds)}";
}

/// <summary>A day and time at an offset from UTC, or in a time zone.</summary>
/// <param name="EpochDay">Days since 1970-01-01, by the local calendar.</param>
/// <param name="Nanoseconds">Nanoseconds since local midnight.</param>
/// <param name="OffsetSeconds">Seconds that local time is ahead of UTC.</param>
/// <param name="Zone">The IANA name of the zone, or null where only the offset is known.</param>
public sealed record DateTimeValue(long EpochDay, long Nanoseconds, int OffsetSeconds, string? Zone) : PropertyValue
{
    /// <summary>Seconds since 1970-01-01T00:00Z, rounded down.</summary>
    public long EpochSeconds => EpochDay * 86_400 + Nanoseconds / 1_000_000_000 - OffsetSeconds;

    /// <summary>The day and time as ISO 8601 writes them, with the zone in brackets after it.</summary>
    public override string ToString() =>
        $"{IsoText.Date(EpochDay)}T{IsoText.Time(Nanoseconds)}{IsoText.Offset(OffsetSeconds)}{(Zone is null ? "" : $"[{Zone}]")}";
}
