using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>What a match of a date pattern means, given the date that it counts from.</summary>
internal sealed class DateMeanings
{
    private readonly DateGrammar grammar;
    private readonly Dictionary<string, Func<Match, PartialDate, Timing>> meanings;

    public DateMeanings(DateGrammar grammar)
    {
        this.grammar = grammar;
        meanings = new(StringComparer.Ordinal)
        {
            ["day"] = (m, _) => At(Number(m, "year"), MonthOf(m, "month"), Number(m, "day")),
            ["day-range"] = (m, _) => Between(Date(Number(m, "year"), MonthOf(m, "month"), Number(m, "day")), Date(Number(m, "year"), MonthOf(m, "month"), Number(m, "day2"))),
            ["days-between"] = (m, _) => Between(
                Date(m.Groups["year"].Success ? Number(m, "year") : Number(m, "year2"), MonthOf(m, "month"), Number(m, "day")), Date(Number(m, "year2"), MonthOf(m, "month2"), Number(m, "day2"))),
            ["since-day"] = (m, _) => Between(Date(Number(m, "year"), MonthOf(m, "month"), Number(m, "day")), null),
            ["month"] = (m, _) => At(Number(m, "year"), MonthOf(m, "month"), 0),
            ["month-range"] = (m, _) => Between(Date(Number(m, "year"), MonthOf(m, "month"), 0), Date(m.Groups["year2"].Success ? Number(m, "year2") : Number(m, "year"), MonthOf(m, "month2"), 0)),
            ["season"] = (m, _) => Season(Number(m, "year"), m.Groups["season"].Value),
            ["winter"] = (m, _) => Between(Date(Number(m, "year"), 12, 0), Date(EndYear(m), 2, 0)),
            ["year"] = (m, _) => At(Number(m, "year"), 0, 0),
            ["year-range"] = (m, _) => Between(Date(Number(m, "year"), 0, 0), Date(EndYear(m), 0, 0)),
            ["since-month"] = (m, _) => Between(Date(Number(m, "year"), MonthOf(m, "month"), 0), null),
            ["since-year"] = (m, _) => Between(Date(Number(m, "year"), 0, 0), null),
            ["until-year"] = (m, _) => Between(null, Date(Number(m, "year"), 0, 0)),
            ["until-month"] = (m, _) => Between(null, Date(Number(m, "year"), MonthOf(m, "month"), 0)),
            ["before-year"] = (m, _) => Between(null, Date(Number(m, "year") - 1, 0, 0)),
            ["decade"] = (m, _) => Decade(m),
            ["months-of-year"] = (m, _) => MonthsOfYear(m),
            ["day-without-year"] = (m, anchor) => Upto(anchor, MonthOf(m, "month"), Number(m, "day")),
            ["month-without-year"] = (m, anchor) => Upto(anchor, MonthOf(m, "month"), 0),
            ["month-of-told"] = (m, anchor) => At(anchor.Year, MonthOf(m, "month"), 0),
            ["days-after"] = (m, anchor) => OnDay(anchor, Count(m)),
            ["weeks-after"] = (m, anchor) => OnDay(anchor, 7 * Count(m)),
            ["days-ago"] = (m, anchor) => OnDay(anchor, -Count(m)),
            ["weeks-ago"] = (m, anchor) => OnDay(anchor, -7 * Count(m)),
            ["next-day"] = (_, anchor) => OnDay(anchor, 1),
            ["day-before"] = (_, anchor) => OnDay(anchor, -1),
            ["years-after"] = (m, anchor) => AddYears(anchor, Count(m)),
            ["months-after"] = (m, anchor) => AddMonths(anchor, Count(m)),
            ["years-ago"] = (m, anchor) => AtYear(anchor, -Count(m)),
            ["months-ago"] = (m, anchor) => AddMonths(anchor, -Count(m)),
            ["next-year-told"] = (_, anchor) => AtYear(anchor, 1),
            ["same-year-told"] = (_, anchor) => AtYear(anchor, 0),
            ["year-before-told"] = (_, anchor) => AtYear(anchor, -1),
            ["next-month-told"] = (_, anchor) => AddMonths(anchor, 1),
            ["same-month-told"] = (_, anchor) => AddMonths(anchor, 0),
            ["this-year"] = (_, anchor) => AtYear(anchor, 0),
            ["last-year"] = (_, anchor) => AtYear(anchor, -1),
            ["last-month"] = (_, anchor) => AddMonths(anchor, -1),
            ["last-weekday"] = (m, anchor) => LastWeekday(anchor, grammar.Weekdays[Word(m, "weekday")]),
            ["yesterday"] = (_, anchor) => OnDay(anchor, -1),
            ["today"] = (_, anchor) => OnDay(anchor, 0),
        };
    }

    /// <summary>The meaning, or unknown where there is no such date or the anchor is not exact enough.</summary>
    public Timing Of(DatePattern pattern, Match match, PartialDate anchor) => meanings[pattern.Reads](match, anchor);

    private static Timing At(int year, int month, int day) => Date(year, month, day) is { } date ? Timing.At(date) : Timing.Unknown;

    private static PartialDate? Date(int year, int month, int day) =>
        year is < 1 or > 9999 || (day > 0 && day > DateTime.DaysInMonth(year, Math.Max(month, 1))) ? null : new PartialDate(year, month, day);

    private static Timing Between(PartialDate? from, PartialDate? to) =>
        from?.Earliest > to?.Latest ? Timing.Unknown : Timing.Between(from, to);

    private static Timing AtYear(PartialDate anchor, int years) => At(anchor.Year + years, 0, 0);

    private static Timing AddYears(PartialDate anchor, int years) => Date(anchor.Year + years, anchor.Month, anchor.Day) is { } date
        ? Timing.At(date)
        : AtYear(anchor, years);

    private static Timing AddMonths(PartialDate anchor, int months)
    {
        if (anchor.Month == 0)
            return Timing.Unknown;
        var count = (anchor.Year * 12) + anchor.Month - 1 + months;
        return At(count / 12, (count % 12) + 1, 0);
    }

    private static Timing OnDay(PartialDate anchor, int days)
    {
        if (anchor.Day == 0)
            return Timing.Unknown;
        var day = anchor.Earliest.AddDays(days);
        return At(day.Year, day.Month, day.Day);
    }

    private static Timing LastWeekday(PartialDate anchor, int isoWeekday)
    {
        if (anchor.Day == 0)
            return Timing.Unknown;
        var today = anchor.Earliest.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)anchor.Earliest.DayOfWeek;
        return OnDay(anchor, -((today - isoWeekday + 7) % 7));
    }

    // "In July", told in March 2009, is July of 2008: news tells of what was, unless the anchor gives the year alone.
    private static Timing Upto(PartialDate anchor, int month, int day) =>
        At(anchor.Day > 0 && month > anchor.Month ? anchor.Year - 1 : anchor.Year, month, day);

    private Timing Season(int year, string season)
    {
        var months = grammar.Seasons[season.ToLowerInvariant()];
        return Between(Date(year, months[0], 0), Date(year, months[1], 0));
    }

    private static Timing Decade(Match match)
    {
        var first = Number(match, "decade");
        var part = (match.Groups["part"].Value + match.Groups["part2"].Value).Trim(' ', '-').ToLowerInvariant();
        var (from, to) = part switch { "early" => (0, 3), "mid" => (4, 6), "late" => (7, 9), _ => (0, 9) };
        return Between(Date(first + from, 0, 0), Date(first + to, 0, 0));
    }

    private Timing MonthsOfYear(Match match)
    {
        int year = Number(match, "year"), count = Math.Clamp(Count(match), 1, 12);
        return match.Groups["which"].Value.Equals("first", StringComparison.OrdinalIgnoreCase)
            ? Between(Date(year, 1, 0), Date(year, count, 0))
            : Between(Date(year, 13 - count, 0), Date(year, 12, 0));
    }

    private static int EndYear(Match match)
    {
        int start = Number(match, "year"), end = Number(match, "year2");
        return end < 100 ? (start / 100 * 100) + end : end;
    }

    private int Count(Match match) => grammar.Numbers.TryGetValue(Word(match, "count"), out var number) ? number : Number(match, "count");

    private int MonthOf(Match match, string group) => match.Groups["monthnumber"].Success
        ? Math.Clamp(Number(match, "monthnumber"), 1, 12)
        : grammar.Months[Word(match, group)];

    private static string Word(Match match, string group) => match.Groups[group].Value.ToLowerInvariant();

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
