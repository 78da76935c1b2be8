using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>The parts of a duration that a query can ask for by name: wholes, and what wholes leave over.</summary>
internal static class DurationComponents
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "years", "quarters", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds",
        "quartersOfYear", "monthsOfYear", "monthsOfQuarter", "daysOfWeek", "minutesOfHour", "secondsOfMinute", "millisecondsOfSecond",
        "microsecondsOfSecond", "nanosecondsOfSecond",
    ];

    public static Datum? Get(DurationValue duration, string name)
    {
        var (months, days, seconds, nanoseconds) = (duration.Months, duration.Days, duration.Seconds, (long)duration.Nanoseconds);
        long? part = name switch
        {
            "years" => months / 12,
            "quarters" => months / 3,
            "months" => months,
            "weeks" => days / 7,
            "days" => days,
            "hours" => seconds / 3600,
            "minutes" => seconds / 60,
            "seconds" => seconds,
            "milliseconds" => seconds * 1000 + nanoseconds / 1_000_000,
            "microseconds" => seconds * 1_000_000 + nanoseconds / 1000,
            "nanoseconds" => seconds * 1_000_000_000 + nanoseconds,
            "quartersOfYear" => months / 3 % 4,
            "monthsOfYear" => months % 12,
            "monthsOfQuarter" => months % 3,
            "daysOfWeek" => days % 7,
            "minutesOfHour" => seconds / 60 % 60,
            "secondsOfMinute" => seconds % 60,
            "millisecondsOfSecond" => nanoseconds / 1_000_000,
            "microsecondsOfSecond" => nanoseconds / 1000,
            "nanosecondsOfSecond" => nanoseconds,
            _ => null,
        };
        return part is { } number ? Datum.Of(number) : null;
    }
}
