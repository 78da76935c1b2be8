namespace KnowledgeGraph.Model;

/// <summary>
/// When something held: at a date, or over an interval of which either end may be open; or nothing is said.
/// </summary>
/// <param name="Date">The date, where the text gives one for the whole; then there is no interval.</param>
/// <param name="From">The interval's first date, inclusive.</param>
/// <param name="To">The interval's last date, inclusive.</param>
public readonly record struct Timing(PartialDate? Date, PartialDate? From, PartialDate? To)
{
    /// <summary>Nothing is said of when.</summary>
    public static Timing Unknown => default;

    /// <summary>At a date.</summary>
    public static Timing At(PartialDate date) => new(date, null, null);

    /// <summary>Over an interval; null leaves an end open.</summary>
    /// <exception cref="ArgumentException">The interval ends before it begins.</exception>
    public static Timing Between(PartialDate? from, PartialDate? to) => from?.Earliest > to?.Latest
        ? throw new ArgumentException($"The interval from {from} to {to} ends before it begins.")
        : new(null, from, to);

    /// <summary>True where the text says nothing of when.</summary>
    public bool IsUnknown => Date is null && From is null && To is null;

    /// <summary>The first day it may have held; null where that is open.</summary>
    public DateOnly? Earliest => Date?.Earliest ?? From?.Earliest;

    /// <summary>The last day it may have held; null where that is open.</summary>
    public DateOnly? Latest => Date?.Latest ?? To?.Latest;

    /// <summary>
    /// True where it may have held at some time from <paramref name="from"/> to <paramref name="to"/>. What has no date
    /// at all overlaps nothing but the unbounded interval: a filter by date asks for what is known to fit.
    /// </summary>
    public bool Overlaps(DateOnly? from, DateOnly? to) => (from is null && to is null)
        || (!IsUnknown && !(Latest < from) && !(Earliest > to));
}
