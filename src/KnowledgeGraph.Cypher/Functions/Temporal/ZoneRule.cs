using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>A yearly rule for summer time, as POSIX writes it in <c>TZ</c>: <c>CET-1CEST,M3.5.0,M10.5.0/3</c>.</summary>
internal sealed partial class ZoneRule(int standard, int summer, ZoneRule.Change? toSummer, ZoneRule.Change? toStandard)
{
    /// <summary>Reads a rule; null where there is none.</summary>
    public static ZoneRule? Parse(string text)
    {
        if (Pattern().Match(text) is not { Success: true } match)
            return null;
        var standard = -Seconds(match.Groups["standard"].Value);
        if (!match.Groups["summername"].Success)
            return new ZoneRule(standard, standard, null, null);
        var summer = match.Groups["summer"].Success && match.Groups["summer"].Length > 0 ? -Seconds(match.Groups["summer"].Value) : standard + 3600;
        return new ZoneRule(standard, summer, Change.Parse(match.Groups["start"].Value), Change.Parse(match.Groups["end"].Value));
    }

    /// <summary>The offset at an instant, in seconds since 1970-01-01T00:00Z.</summary>
    public int OffsetAt(long instant)
    {
        if (toSummer is null || toStandard is null)
            return standard;
        var day = (long)Math.Floor((instant + standard) / 86_400d);
        var year = CalendarDay.Split(day).Year;
        var start = toSummer.At(year) - standard;
        var end = toStandard.At(year) - summer;
        var isSummer = start < end ? instant >= start && instant < end : instant >= start || instant < end;
        return isSummer ? summer : standard;
    }

    private static int Seconds(string text)
    {
        var negative = text.StartsWith('-');
        var parts = text.TrimStart('-', '+').Split(':').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var size = parts[0] * 3600 + (parts.Length > 1 ? parts[1] * 60 : 0) + (parts.Length > 2 ? parts[2] : 0);
        return negative ? -size : size;
    }

    [GeneratedRegex(@"^(?:<[^>]+>|[A-Za-z]+)(?<standard>[-+\d:]+)(?:(?<summername><[^>]+>|[A-Za-z]+)(?<summer>[-+\d:]*),(?<start>[^,]+),(?<end>.+))?$")]
    private static partial Regex Pattern();

    /// <summary>A day and local time of the year when clocks change.</summary>
    internal sealed record Change(int Month, int Week, int DayOfWeek, int JulianDay, int Time)
    {
        public static Change Parse(string text)
        {
            var slash = text.IndexOf('/', StringComparison.Ordinal);
            var time = slash < 0 ? 7200 : Seconds(text[(slash + 1)..]);
            var day = slash < 0 ? text : text[..slash];
            if (!day.StartsWith('M'))
                return new Change(0, 0, 0, int.Parse(day.TrimStart('J'), CultureInfo.InvariantCulture) - (day.StartsWith('J') ? 1 : 0), time);
            var parts = day[1..].Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
            return new Change(parts[0], parts[1], parts[2], 0, time);
        }

        public long At(long year) => Day(year) * 86_400 + Time;

        private long Day(long year)
        {
            if (Month == 0)
                return CalendarDay.Of(year, 1, 1) + JulianDay;
            var first = CalendarDay.Of(year, Month, 1);
            var ahead = (DayOfWeek - (int)((first + 4) % 7) + 14) % 7;
            var day = first + ahead + (Week - 1) * 7;
            return day >= first + CalendarDay.DaysIn(year, Month) ? day - 7 : day;
        }
    }
}
