using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>The functions that make durations.</summary>
internal static class DurationFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("duration(value ANY) :: DURATION", "The duration of a text or map.", Duration),
        Between("between", "The time between two points in time: months, then days, then the rest.", DurationBetween.Between),
        Between("inMonths", "The whole months between two points in time.", DurationBetween.InMonths),
        Between("inDays", "The whole days between two points in time.", DurationBetween.InDays),
        Between("inSeconds", "The seconds between two points in time.", DurationBetween.InSeconds),
    ];

    private static Function Between(string name, string description, Func<PropertyValue, PropertyValue, DurationValue> compute) => new(
        $"duration.{name}(from DATE|LOCALTIME|TIME|LOCALDATETIME|DATETIME, to DATE|LOCALTIME|TIME|LOCALDATETIME|DATETIME) :: DURATION",
        description,
        a => Datum.Of(compute(a[0].Property, a[1].Property)));

    private static Datum Duration(Datum[] arguments) => arguments[0].Kind switch
    {
        DatumKind.String => Datum.Of(DurationParser.Parse(arguments[0].Text)),
        DatumKind.Map => Datum.Of(DurationParser.Of(arguments[0].Map)),
        DatumKind.Duration => arguments[0],
        _ => throw EvaluationException.Type("InvalidArgumentValue", $"duration takes a string or a map, found {DatumText.Kind(arguments[0])}"),
    };
}
