namespace KnowledgeGraph.Cypher;

/// <summary>Conversions that give null for whatever cannot be converted.</summary>
internal static class LenientConversionFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("toStringOrNull(value ANY) :: STRING", "The value as a text, or null.", a => ToText(a[0])),
        new("toIntegerOrNull(value ANY) :: INTEGER", "The value as an integer, or null.", a => ToInteger(a[0])),
        new("toFloatOrNull(value ANY) :: FLOAT", "The value as a float, or null.", a => ToFloat(a[0])),
        new("toBooleanOrNull(value ANY) :: BOOLEAN", "The value as a truth value, or null.", a => ToBoolean(a[0])),
    ];

    public static Datum ToText(Datum value) => value.HasProperties || value.Kind is DatumKind.List or DatumKind.Path
        ? Datum.Null
        : value.IsNull ? value : Datum.Of(DatumText.Plain(value));

    public static Datum ToInteger(Datum value) =>
        value.Kind is DatumKind.String or DatumKind.Integer or DatumKind.Float or DatumKind.Boolean ? ConversionFunctions.ToInteger(value) : Datum.Null;

    public static Datum ToFloat(Datum value) =>
        value.Kind is DatumKind.String or DatumKind.Integer or DatumKind.Float ? ConversionFunctions.ToFloat(value) : Datum.Null;

    public static Datum ToBoolean(Datum value) =>
        value.Kind is DatumKind.String or DatumKind.Integer or DatumKind.Boolean ? ConversionFunctions.ToBoolean(value) : Datum.Null;
}
