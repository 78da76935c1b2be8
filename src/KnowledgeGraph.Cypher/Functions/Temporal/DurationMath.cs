using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Computes with durations. A fraction of a month becomes days and seconds by the average length of a month.</summary>
internal static class DurationMath
{
    private const long Second = 1_000_000_000;
    private const long SecondsPerMonth = 2_629_746;
    private const long SecondsPerDay = 86_400;

    /// <summary>A duration from parts that may have fractions.</summary>
    public static DurationValue Of(decimal months, decimal days, decimal seconds, decimal nanoseconds)
    {
        try
        {
            var wholeMonths = decimal.Truncate(months);
            var monthSeconds = (months - wholeMonths) * SecondsPerMonth;
            var monthDays = decimal.Truncate(monthSeconds / SecondsPerDay);
            var wholeDays = decimal.Truncate(days);
            var daySeconds = (days - wholeDays) * SecondsPerDay + (monthSeconds - monthDays * SecondsPerDay);
            return Of((long)wholeMonths, (long)(wholeDays + monthDays), (daySeconds + seconds) * Second + nanoseconds);
        }
        catch (OverflowException)
        {
            throw OutOfRange();
        }
    }

    public static DurationValue Add(DurationValue left, DurationValue right, int sign)
    {
        try
        {
            var nanoseconds = (decimal)left.Seconds * Second + left.Nanoseconds + sign * ((decimal)right.Seconds * Second + right.Nanoseconds);
            return Of(checked(left.Months + sign * right.Months), checked(left.Days + sign * right.Days), nanoseconds);
        }
        catch (OverflowException)
        {
            throw OutOfRange();
        }
    }

    /// <summary>A duration times one number, divided by another.</summary>
    public static DurationValue Scale(DurationValue duration, double factor, double divisor)
    {
        if (divisor == 0)
            throw EvaluationException.Arithmetic("DivisionByZero", "A duration cannot be divided by zero");
        try
        {
            var (by, over) = ((decimal)factor, (decimal)divisor);
            var seconds = duration.Seconds + (decimal)duration.Nanoseconds / Second;
            return Of(duration.Months * by / over, duration.Days * by / over, seconds * by / over, 0);
        }
        catch (OverflowException)
        {
            throw OutOfRange();
        }
    }

    private static DurationValue Of(long months, long days, decimal nanoseconds)
    {
        nanoseconds = decimal.Truncate(nanoseconds);
        var seconds = decimal.Floor(nanoseconds / Second);
        return new DurationValue(months, days, (long)seconds, (int)(nanoseconds - seconds * Second));
    }

    private static EvaluationException OutOfRange() => EvaluationException.Argument("NumberOutOfRange", "The duration is too long to represent");
}
