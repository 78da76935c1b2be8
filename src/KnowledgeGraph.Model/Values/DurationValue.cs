namespace KnowledgeGraph.Model;

/// <summary>An amount of time, in parts that do not convert into each other: a month has no fixed length, nor has a day.</summary>
/// <param name="Months">Months, years among them.</param>
/// <param name="Days">Days, weeks among them.</param>
/// <param name="Seconds">Seconds, minutes and hours among them; rounded down.</param>
/// <param name="Nanoseconds">Nanoseconds beyond the seconds, 0 to 999,999,999.</param>
public sealed record DurationValue(long Months, long Days, long Seconds, int Nanoseconds) : PropertyValue
{
    /// <summary>The duration as ISO 8601 writes it.</summary>
    public override string ToString() => IsoText.Duration(this);
}
