using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KnowledgeGraph.Model;

/// <summary>
/// A calendar date as exact as its source: a year, a month of a year, or a day (ISO 8601-1 reduced precision).
/// </summary>
/// <remarks>
/// Years run from 1 to 9999 in the proleptic Gregorian calendar. The precision is kept because "in 2004" and
/// "on 1 January 2004" are different statements; <see cref="Earliest"/> and <see cref="Latest"/> bound what it may mean.
/// </remarks>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    /// <summary>A whole year.</summary>
    public PartialDate(int year)
        : this(year, 0, 0)
    {
    }

    /// <summary>A month of a year.</summary>
    public PartialDate(int year, int month)
        : this(year, month, 0) => ArgumentOutOfRangeException.ThrowIfZero(month);

    /// <summary>A day; a month or day of zero means that it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or a day is given without its month.</exception>
    public PartialDate(int year, int month, int day)
    {
        if (!Exists(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(day), $"{year}-{month}-{day} is not a date of the years 1 to 9999.");
        (Year, Month, Day) = (year, month, day);
    }

    /// <summary>The year, 1 to 9999.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12, or 0 where only the year is known.</summary>
    public int Month { get; }

    /// <summary>The day of the month, or 0 where only the month or year is known.</summary>
    public int Day { get; }

    /// <summary>The first day that this may be.</summary>
    public DateOnly Earliest => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day that this may be.</summary>
    public DateOnly Latest => Month == 0
        ? new(Year, 12, 31)
        : new(Year, Month, Day == 0 ? DateTime.DaysInMonth(Year, Month) : Day);

    /// <summary>Reads <c>2004</c>, <c>2004-06</c> or <c>2004-06-27</c>.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static PartialDate Parse(string text) => TryParse(text, out var date)
        ? date
        : throw new FormatException($"'{text}' is not a date; expected YYYY, YYYY-MM or YYYY-MM-DD.");

    /// <summary>Reads a date of reduced precision, or says that the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        date = default;
        if (text is null || text.Length is not (4 or 7 or 10))
            return false;
        int month = 0, day = 0;
        var wellFormed = Digits(text, 0, 4, out var year)
            && (text.Length < 7 || (text[4] == '-' && Digits(text, 5, 2, out month) && month > 0))
            && (text.Length < 10 || (text[7] == '-' && Digits(text, 8, 2, out day) && day > 0));
        if (!wellFormed || !Exists(year, month, day))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>True where every day that <paramref name="other"/> may be is a day that this may be.</summary>
    public bool Contains(PartialDate other) => Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>Orders by first possible day; of two that begin together the less exact comes first.</summary>
    public int CompareTo(PartialDate other)
    {
        var byDay = Earliest.CompareTo(other.Earliest);
        return byDay != 0 ? byDay : other.Latest.CompareTo(Latest);
    }

    /// <summary>The ISO 8601 form with the precision there is.</summary>
    public override string ToString() => Month == 0
        ? Year.ToString("D4", CultureInfo.InvariantCulture)
        : Day == 0
            ? string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}")
            : string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool Exists(int year, int month, int day) => year is >= 1 and <= 9999
        && month is >= 0 and <= 12
        && (day == 0 || (month > 0 && day >= 1 && day <= DateTime.DaysInMonth(year, month)));

    private static bool Digits(string text, int start, int length, out int number) =>
        int.TryParse(text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
