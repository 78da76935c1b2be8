using System.Diagnostics;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Orders temporal values of one kind: points in time by the instant, durations by their average length.</summary>
internal static class TemporalOrder
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    // The average length of a month in the Gregorian calendar: 400 years are 146,097 days.
    private const long SecondsPerMonth = 2_629_746;

    public static int Compare(in Datum left, in Datum right) => (left.Property, right.Property) switch
    {
        (DateValue a, DateValue b) => a.EpochDay.CompareTo(b.EpochDay),
        (LocalTimeValue a, LocalTimeValue b) => a.Nanoseconds.CompareTo(b.Nanoseconds),
        (TimeValue a, TimeValue b) => Then(Utc(a).CompareTo(Utc(b)), a.OffsetSeconds.CompareTo(b.OffsetSeconds)),
        (LocalDateTimeValue a, LocalDateTimeValue b) => Then(a.EpochDay.CompareTo(b.EpochDay), a.Nanoseconds.CompareTo(b.Nanoseconds)),
        (DateTimeValue a, DateTimeValue b) => Then(
            Then(a.EpochSeconds.CompareTo(b.EpochSeconds), (a.Nanoseconds % NanosecondsPerSecond).CompareTo(b.Nanoseconds % NanosecondsPerSecond)),
            Then(a.OffsetSeconds.CompareTo(b.OffsetSeconds), string.CompareOrdinal(a.Zone, b.Zone))),
        (DurationValue a, DurationValue b) => Length(a).CompareTo(Length(b)),
        (PointValue a, PointValue b) => Then(
            a.Srid.CompareTo(b.Srid),
            Then(a.X.CompareTo(b.X), Then(a.Y.CompareTo(b.Y), (a.Z ?? 0).CompareTo(b.Z ?? 0)))),
        _ => throw new UnreachableException(),
    };

    private static long Utc(TimeValue time) => time.Nanoseconds - time.OffsetSeconds * NanosecondsPerSecond;

    private static Int128 Length(DurationValue duration) =>
        ((Int128)duration.Months * SecondsPerMonth + (Int128)duration.Days * 86_400 + duration.Seconds) * NanosecondsPerSecond + duration.Nanoseconds;

    private static int Then(int first, int second) => first != 0 ? first : second;
}
