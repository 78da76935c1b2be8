using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>A time zone by name, or a plain offset from UTC.</summary>
internal sealed partial class ZoneChoice
{
    private const int LargestOffset = 18 * 3600;
    private readonly Zone? zone;
    private readonly int offset;

    private ZoneChoice(Zone? zone, int offset) => (this.zone, this.offset) = (zone, offset);

    public static ZoneChoice Utc { get; } = new(null, 0);

    /// <summary>The zone's name; null for a plain offset.</summary>
    public string? Name => zone?.Name;

    public static ZoneChoice Of(int offsetSeconds) => new(null, offsetSeconds);

    public static ZoneChoice Of(DateTimeValue value) => value.Zone is null ? Of(value.OffsetSeconds) : Parse(value.Zone);

    /// <summary>Reads <c>Z</c>, <c>+01:00</c>, <c>+0100</c>, <c>+01</c>, <c>+01:00:30</c> or the name of a zone.</summary>
    public static ZoneChoice Parse(string text)
    {
        if (TryOffset(text) is { } seconds)
            return Of(seconds);
        var found = ZoneDatabase.Find(text);
        if (found is not null)
            return new ZoneChoice(found, 0);
        var hint = NearNames.Hint(text, ZoneDatabase.Names);
        throw EvaluationException.Argument("InvalidArgumentValue", $"'{text}' is not a time zone; expected an offset such as +01:00 or a name such as Europe/Paris{hint}");
    }

    /// <summary>The seconds of an offset; null where the text is none.</summary>
    public static int? TryOffset(string text)
    {
        if (text is "Z" or "z")
            return 0;
        if (OffsetPattern().Match(text) is not { Success: true } match)
            return null;
        var seconds = Part(match, "h") * 3600 + Part(match, "m") * 60 + Part(match, "s");
        if (seconds > LargestOffset || Part(match, "m") > 59 || Part(match, "s") > 59)
            return null;
        return text[0] == '-' ? -seconds : seconds;
    }

    public int OffsetAt(long instant) => zone?.OffsetAt(instant) ?? offset;

    public int OffsetOfLocal(long local) => zone?.OffsetOfLocal(local) ?? offset;

    private static int Part(Match match, string name) =>
        match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^[+-](?<h>\d\d)(?::?(?<m>\d\d)(?::?(?<s>\d\d))?)?$")]
    private static partial Regex OffsetPattern();
}
