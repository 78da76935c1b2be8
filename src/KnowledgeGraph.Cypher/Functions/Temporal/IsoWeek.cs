using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Weeks as ISO 8601 counts them: from Monday, the first being the one with the year's first Thursday.</summary>
internal static class IsoWeek
{
    /// <summary>The day of the week, 1 for Monday to 7 for Sunday.</summary>
    public static int DayOf(long epochDay) => (int)((epochDay + 3) % 7 + 7) % 7 + 1;

    /// <summary>The year and week that a day belongs to.</summary>
    public static (long Year, int Week) Of(long epochDay)
    {
        var thursday = epochDay - DayOf(epochDay) + 4;
        var year = CalendarDay.Split(thursday).Year;
        return (year, (int)((thursday - CalendarDay.Of(year, 1, 1)) / 7) + 1);
    }

    /// <summary>The Monday of a year's first week.</summary>
    public static long FirstMonday(long year)
    {
        var fourth = CalendarDay.Of(year, 1, 4);
        return fourth - DayOf(fourth) + 1;
    }

    /// <summary>How many weeks a year has.</summary>
    public static int WeeksIn(long year) => (int)((FirstMonday(year + 1) - FirstMonday(year)) / 7);
}
