namespace KnowledgeGraph.Model;

/// <summary>
/// Days of the proleptic Gregorian calendar for any year within 999,999,999 of the year 0, counted from 1970-01-01, where
/// <see cref="DateOnly"/> ends at the years 1 and 9999.
/// </summary>
/// <remarks>The conversion is that of Howard Hinnant, "chrono-compatible low-level date algorithms" (2013).</remarks>
public static class CalendarDay
{
    /// <summary>The first and the last year, by distance from the year 0.</summary>
    public const int YearLimit = 999_999_999;

    /// <summary>The count of days of a date.</summary>
    public static long Of(long year, int month, int day)
    {
        var y = month <= 2 ? year - 1 : year;
        var era = (y >= 0 ? y : y - 399) / 400;
        var yearOfEra = y - era * 400;
        var dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146097 + dayOfEra - 719468;
    }

    /// <summary>The date of a count of days.</summary>
    public static (long Year, int Month, int Day) Split(long epochDay)
    {
        var z = epochDay + 719468;
        var era = (z >= 0 ? z : z - 146096) / 146097;
        var dayOfEra = z - era * 146097;
        var yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var shifted = (5 * dayOfYear + 2) / 153;
        var month = (int)(shifted < 10 ? shifted + 3 : shifted - 9);
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, (int)(dayOfYear - (153 * shifted + 2) / 5 + 1));
    }

    /// <summary>True where the year has a 29th of February.</summary>
    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>How many days a month has.</summary>
    public static int DaysIn(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };
}
