using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>Reads durations as ISO 8601 writes them, and makes them from maps.</summary>
internal static partial class DurationParser
{
    private static readonly Dictionary<string, (int Months, decimal Days, decimal Nanoseconds)> Units = new(StringComparer.Ordinal)
    {
        ["years"] = (12, 0, 0),
        ["quarters"] = (3, 0, 0),
        ["months"] = (1, 0, 0),
        ["weeks"] = (0, 7, 0),
        ["days"] = (0, 1, 0),
        ["hours"] = (0, 0, 3_600_000_000_000m),
        ["minutes"] = (0, 0, 60_000_000_000m),
        ["seconds"] = (0, 0, 1_000_000_000m),
        ["milliseconds"] = (0, 0, 1_000_000m),
        ["microseconds"] = (0, 0, 1_000m),
        ["nanoseconds"] = (0, 0, 1m),
    };

    public static DurationValue Parse(string text)
    {
        if (Pattern().Match(text) is { Success: true } match && text.Length > 1 && !text.EndsWith('T'))
        {
            var sign = match.Groups["sign"].Value == "-" ? -1 : 1;
            var seconds = Part(match, "H") * 3600 + Part(match, "M") * 60 + Part(match, "S");
            return DurationMath.Of(sign * (Part(match, "Y") * 12 + Part(match, "MO")), sign * (Part(match, "W") * 7 + Part(match, "D")), sign * seconds, 0);
        }
        if (DatePattern().Match(text) is { Success: true } date)
        {
            var seconds = Part(date, "H") * 3600 + Part(date, "M") * 60 + Part(date, "S");
            return DurationMath.Of(Part(date, "Y") * 12 + Part(date, "MO"), Part(date, "D"), seconds, 0);
        }
        throw TemporalParser.Bad(text, "a duration such as P1Y2M3DT4H5M6.7S");
    }

    public static DurationValue Of(DatumMap map)
    {
        decimal months = 0, days = 0, nanoseconds = 0;
        for (var i = 0; i < map.Count; i++)
        {
            if (!Units.TryGetValue(map.Keys[i], out var unit))
                throw EvaluationException.Argument("InvalidArgumentValue", $"'{map.Keys[i]}' is no part of a duration{NearNames.Hint(map.Keys[i], Units.Keys)}");
            var value = map.Values[i];
            if (!value.IsNumber)
                throw EvaluationException.Type("InvalidArgumentType", $"Found {DatumText.Kind(value)} for '{map.Keys[i]}', expected a number");
            var amount = Amount(value);
            months += amount * unit.Months;
            days += amount * unit.Days;
            nanoseconds += amount * unit.Nanoseconds;
        }
        return DurationMath.Of(months, days, 0, nanoseconds);
    }

    private static decimal Amount(in Datum value)
    {
        if (value.Kind == DatumKind.Integer)
            return value.Integer;
        return Math.Abs(value.Float) < 1e15 ? (decimal)value.Float : throw EvaluationException.Argument("NumberOutOfRange", "The duration is too long to represent");
    }

    private static decimal Part(Match match, string group) => match.Groups[group].Success
        && decimal.TryParse(match.Groups[group].Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var part) ? part : 0;

    [GeneratedRegex(@"^(?<sign>[-+])?P(?:(?<Y>[-+]?\d{1,18}(?:[.,]\d+)?)Y)?(?:(?<MO>[-+]?\d{1,18}(?:[.,]\d+)?)M)?(?:(?<W>[-+]?\d{1,18}(?:[.,]\d+)?)W)?(?:(?<D>[-+]?\d{1,18}(?:[.,]\d+)?)D)?(?:T(?:(?<H>[-+]?\d{1,18}(?:[.,]\d+)?)H)?(?:(?<M>[-+]?\d{1,18}(?:[.,]\d+)?)M)?(?:(?<S>[-+]?\d{1,18}(?:[.,]\d+)?)S)?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"^P(?<Y>\d{4})-?(?<MO>\d\d)-?(?<D>\d\d)(?:T(?<H>\d\d):?(?<M>\d\d):?(?<S>\d\d(?:[.,]\d+)?)?)?$")]
    private static partial Regex DatePattern();
}
