using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>The functions that make points in time: from nothing, a text, a map or another point in time.</summary>
internal static class TemporalFunctions
{
    private static readonly (string Name, string What, Func<QueryContext, Datum?, bool, Datum> Make)[] Kinds =
    [
        ("date", "day", Date),
        ("localtime", "time of day", LocalTime),
        ("time", "time of day at an offset", Time),
        ("localdatetime", "day and time", LocalDateTime),
        ("datetime", "day and time in a zone", DateTime),
    ];

    public static IEnumerable<Function> All => Kinds.SelectMany(kind => new[]
    {
        Of(kind.Name, $"The {kind.What} of a text, map or temporal value; without one, of now.", kind.Make, real: false),
        Of($"{kind.Name}.transaction", $"The {kind.What} when the transaction began.", kind.Make, real: false),
        Of($"{kind.Name}.statement", $"The {kind.What} when the query began.", kind.Make, real: false),
        Of($"{kind.Name}.realtime", $"The {kind.What} at this moment.", kind.Make, real: true),
    }).Concat(
    [
        new("datetime.fromEpoch(seconds INTEGER|FLOAT, nanoseconds INTEGER|FLOAT) :: DATETIME", "The instant so long after 1970-01-01T00:00Z.", FromEpoch),
        new("datetime.fromEpochMillis(milliseconds INTEGER|FLOAT) :: DATETIME", "The instant so long after 1970-01-01T00:00Z.", FromEpochMillis),
    ]);

    private static Function Of(string name, string description, Func<QueryContext, Datum?, bool, Datum> make, bool real) =>
        new($"{name}(value? ANY) :: {name.Split('.')[0].ToUpperInvariant()}", description, (c, a) => make(c, a.Length == 0 ? null : a[0], real)) { IsDeterministic = false };

    private static Datum Date(QueryContext context, Datum? value, bool real) => value switch
    {
        { Kind: DatumKind.String } text => Datum.Of(new DateValue(TemporalParser.Day(text.Text))),
        { Kind: DatumKind.Map } map when !IsZoneOnly(map.Map) => Datum.Of(new DateValue(DayOf(new TemporalFields(map.Map).Checked()))),
        null or { Kind: DatumKind.Map } => Datum.Of(new DateValue(Now(context, value, real).EpochDay)),
        { IsTemporal: true } other => Datum.Of(new DateValue(TemporalParts.Day(other.Property, "date"))),
        { } other => throw Wrong("date", other),
    };

    private static Datum LocalTime(QueryContext context, Datum? value, bool real) => value switch
    {
        { Kind: DatumKind.String } text => Datum.Of(new LocalTimeValue(TemporalParser.Time(TemporalParser.Split(text.Text, hasDate: false).Time))),
        { Kind: DatumKind.Map } map when !IsZoneOnly(map.Map) => Datum.Of(new LocalTimeValue(TimeOf(new TemporalFields(map.Map).Checked(), required: true))),
        null or { Kind: DatumKind.Map } => Datum.Of(new LocalTimeValue(Now(context, value, real).Nanoseconds)),
        { IsTemporal: true } other => Datum.Of(new LocalTimeValue(TemporalParts.Time(other.Property, "localtime"))),
        { } other => throw Wrong("localtime", other),
    };

    private static Datum Time(QueryContext context, Datum? value, bool real) => value switch
    {
        { Kind: DatumKind.String } text => Datum.Of(TimeFromText(text.Text)),
        { Kind: DatumKind.Map } map when !IsZoneOnly(map.Map) => Datum.Of(TemporalZoning.Time(context, new TemporalFields(map.Map).Checked())),
        null or { Kind: DatumKind.Map } => Now(context, value, real) is var now ? Datum.Of(new TimeValue(now.Nanoseconds, now.OffsetSeconds)) : default,
        { IsTemporal: true } other => Datum.Of(new TimeValue(TemporalParts.Time(other.Property, "time"), TemporalParts.Offset(other.Property))),
        { } other => throw Wrong("time", other),
    };

    private static Datum LocalDateTime(QueryContext context, Datum? value, bool real)
    {
        switch (value)
        {
            case { Kind: DatumKind.String } text:
                var (day, time, _, _) = TemporalParser.Split(text.Text, hasDate: true);
                return Datum.Of(new LocalDateTimeValue(TemporalParser.Day(day), time.Length == 0 ? 0 : TemporalParser.Time(time)));
            case { Kind: DatumKind.Map } map when !IsZoneOnly(map.Map):
                var fields = new TemporalFields(map.Map).Checked();
                return Datum.Of(new LocalDateTimeValue(DayOf(fields), TimeOf(fields, required: false)));
            case null or { Kind: DatumKind.Map }:
                var now = Now(context, value, real);
                return Datum.Of(new LocalDateTimeValue(now.EpochDay, now.Nanoseconds));
            case { IsTemporal: true } other:
                return Datum.Of(new LocalDateTimeValue(TemporalParts.Day(other.Property, "localdatetime"), TemporalParts.TimeOrMidnight(other.Property)));
            default:
                throw Wrong("localdatetime", value.Value);
        }
    }

    private static Datum DateTime(QueryContext context, Datum? value, bool real) => value switch
    {
        { Kind: DatumKind.String } text => Datum.Of(TemporalZoning.Parse(text.Text)),
        { Kind: DatumKind.Map } map when !IsZoneOnly(map.Map) => Datum.Of(TemporalZoning.DateTime(new TemporalFields(map.Map).Checked())),
        null or { Kind: DatumKind.Map } => Datum.Of(Now(context, value, real)),
        { Kind: DatumKind.DateTime } same => same,
        { IsTemporal: true } other => Datum.Of(TemporalMath.InZone(
            TemporalParts.Day(other.Property, "datetime"), TemporalParts.TimeOrMidnight(other.Property), ZoneChoice.Utc)),
        { } other => throw Wrong("datetime", other),
    };

    public static long DayOf(TemporalFields fields) =>
        TemporalBuilder.Day(fields, fields.Base("date") is { } from ? TemporalParts.Day(from, "date") : null);

    public static long TimeOf(TemporalFields fields, bool required)
    {
        var from = fields.Base("time");
        if (required && from is null && !fields.Has("hour"))
            throw EvaluationException.Argument("InvalidArgumentValue", "'hour' is missing; a time needs it");
        return TemporalBuilder.Time(fields, from is null ? null : TemporalParts.Time(from, "time"));
    }

    private static TimeValue TimeFromText(string text)
    {
        var (_, time, offset, zone) = TemporalParser.Split(text, hasDate: false);
        var seconds = offset.Length == 0 ? 0 : ZoneChoice.TryOffset(offset) ?? throw TemporalParser.Bad(text, "a time such as 14:30:05+01:00");
        if (zone.Length > 0 && offset.Length == 0)
            seconds = ZoneChoice.Parse(zone).OffsetAt(0);
        return new TimeValue(TemporalParser.Time(time), seconds);
    }

    private static bool IsZoneOnly(DatumMap map) => map.Count == 1 && map.Keys[0] == "timezone";

    private static DateTimeValue Now(QueryContext context, Datum? zone, bool real)
    {
        var now = real ? context.Clock.Real : context.Clock.Now;
        var choice = zone is { } map ? new TemporalFields(map.Map).Zone() ?? ZoneChoice.Utc : ZoneChoice.Utc;
        return TemporalMath.AtInstant(now.ToUnixTimeSeconds(), now.Ticks % TimeSpan.TicksPerSecond * 100, choice);
    }

    private static Datum FromEpoch(Datum[] arguments)
    {
        var nanoseconds = (long)arguments[1].Number;
        var carried = TemporalMath.FloorDivide(nanoseconds, TemporalMath.Second);
        return Datum.Of(TemporalMath.AtInstant((long)arguments[0].Number + carried, nanoseconds - carried * TemporalMath.Second, ZoneChoice.Utc));
    }

    private static Datum FromEpochMillis(Datum[] arguments)
    {
        var milliseconds = (long)arguments[0].Number;
        var seconds = TemporalMath.FloorDivide(milliseconds, 1000);
        return Datum.Of(TemporalMath.AtInstant(seconds, (milliseconds - seconds * 1000) * 1_000_000, ZoneChoice.Utc));
    }

    private static EvaluationException Wrong(string function, in Datum value) => EvaluationException.Type(
        "InvalidArgumentValue", $"{function} takes a string, a map or a temporal value, found {DatumText.Kind(value)}");
}
