using System.Globalization;

namespace KnowledgeGraph.Cypher;

/// <summary>Functions that turn one kind of value into another; a text that cannot be read gives null, another kind is an error.</summary>
internal static class ConversionFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("toString(value STRING|INTEGER|FLOAT|BOOLEAN|DATE|LOCALTIME|TIME|LOCALDATETIME|DATETIME|DURATION|POINT) :: STRING", "The value as a text.", a => Datum.Of(DatumText.Plain(a[0]))),
        new("toInteger(value STRING|INTEGER|FLOAT|BOOLEAN) :: INTEGER", "The value as an integer, rounded towards zero.", a => ToInteger(a[0])),
        new("toFloat(value STRING|INTEGER|FLOAT) :: FLOAT", "The value as a float.", a => ToFloat(a[0])),
        new("toBoolean(value STRING|BOOLEAN|INTEGER) :: BOOLEAN", "The value as a truth value.", a => ToBoolean(a[0])),
        new("toStringList(list LIST) :: LIST", "The items as texts, or null.", a => Each(a[0], LenientConversionFunctions.ToText)),
        new("toIntegerList(list LIST) :: LIST", "The items as integers, or null.", a => Each(a[0], LenientConversionFunctions.ToInteger)),
        new("toFloatList(list LIST) :: LIST", "The items as floats, or null.", a => Each(a[0], LenientConversionFunctions.ToFloat)),
        new("toBooleanList(list LIST) :: LIST", "The items as truth values, or null.", a => Each(a[0], LenientConversionFunctions.ToBoolean)),
    ];

    public static Datum ToInteger(in Datum value) => value.Kind switch
    {
        DatumKind.Integer => value,
        DatumKind.Float => OfFloat(value.Float),
        DatumKind.Boolean => Datum.Of(value.Boolean ? 1L : 0L),
        _ => long.TryParse(value.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number)
            ? Datum.Of(number)
            : ToFloat(value) is { IsNull: false } real ? OfText(value.Text, real.Float) : Datum.Null,
    };

    private static Datum OfText(string text, double number) => text.AsSpan().Trim().TrimStart("+-").ContainsAnyExceptInRange('0', '9')
        ? OfFloat(number)
        : throw EvaluationException.Type("IntegerOverflow", $"The integer {text.Trim()} does not fit 64 bits");

    public static Datum ToFloat(in Datum value)
    {
        if (value.Kind != DatumKind.String)
            return Datum.Of(value.Number);
        return double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Datum.Of(number) : Datum.Null;
    }

    public static Datum ToBoolean(in Datum value) => value.Kind switch
    {
        DatumKind.Boolean => value,
        DatumKind.Integer => Datum.Of(value.Integer != 0),
        _ => bool.TryParse(value.Text, out var truth) ? Datum.Of(truth) : Datum.Null,
    };

    private static Datum OfFloat(double number)
    {
        if (double.IsNaN(number) || Math.Abs(number) >= 9.3e18)
            return Datum.Null;
        return Datum.Of((long)number);
    }

    private static Datum Each(in Datum list, Func<Datum, Datum> convert) => Datum.Of(list.Items.Select(convert).ToArray());
}
