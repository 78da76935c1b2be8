namespace KnowledgeGraph.Model;

/// <summary>A day of the proleptic Gregorian calendar.</summary>
/// <param name="EpochDay">Days since 1970-01-01; negative before.</param>
public sealed record DateValue(long EpochDay) : PropertyValue
{
    private static readonly long Epoch = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>A day of the years 1 to 9999.</summary>
    public DateValue(DateOnly day)
        : this(day.DayNumber - Epoch)
    {
    }

    /// <summary>The day, where its year is one of 1 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public DateOnly Day => DateOnly.FromDayNumber(checked((int)(EpochDay + Epoch)));

    /// <summary>The day as ISO 8601 writes it.</summary>
    public override string ToString() => IsoText.Date(EpochDay);
}
