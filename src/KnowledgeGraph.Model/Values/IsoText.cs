using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Model;

/// <summary>Writes days, times and durations as ISO 8601 does, with as few parts as they need.</summary>
internal static class IsoText
{
    private const long Second = 1_000_000_000;

    public static string Date(long epochDay)
    {
        var (year, month, day) = CalendarDay.Split(epochDay);
        var sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):0000}-{month:00}-{day:00}");
    }

    public static string Time(long nanoseconds)
    {
        var seconds = nanoseconds / Second;
        var text = string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}");
        if (nanoseconds % (60 * Second) == 0)
            return text;
        return text + string.Create(CultureInfo.InvariantCulture, $":{seconds % 60:00}") + Fraction(nanoseconds % Second);
    }

    public static string Offset(int seconds)
    {
        if (seconds == 0)
            return "Z";
        var size = Math.Abs(seconds);
        var text = string.Create(CultureInfo.InvariantCulture, $"{(seconds < 0 ? '-' : '+')}{size / 3600:00}:{size / 60 % 60:00}");
        return size % 60 == 0 ? text : text + string.Create(CultureInfo.InvariantCulture, $":{size % 60:00}");
    }

    public static string Duration(DurationValue duration)
    {
        var text = new StringBuilder("P");
        Append(text, duration.Months / 12, 'Y');
        Append(text, duration.Months % 12, 'M');
        Append(text, duration.Days, 'D');
        var time = (Int128)duration.Seconds * Second + duration.Nanoseconds;
        if (time != 0)
        {
            text.Append('T');
            Append(text, (long)(time / (3600 * Second)), 'H');
            Append(text, (long)(time / (60 * Second) % 60), 'M');
            AppendSeconds(text, (long)(time % (60 * Second)));
        }
        return text.Length == 1 ? "PT0S" : text.ToString();
    }

    private static void Append(StringBuilder text, long number, char unit)
    {
        if (number != 0)
            text.Append(CultureInfo.InvariantCulture, $"{number}{unit}");
    }

    private static void AppendSeconds(StringBuilder text, long nanoseconds)
    {
        if (nanoseconds == 0)
            return;
        var size = Math.Abs(nanoseconds);
        text.Append(CultureInfo.InvariantCulture, $"{(nanoseconds < 0 ? "-" : "")}{size / Second}").Append(Fraction(size % Second)).Append('S');
    }

    private static string Fraction(long nanoseconds) =>
        nanoseconds == 0 ? "" : "." + nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');
}
