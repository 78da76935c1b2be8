namespace KnowledgeGraph.Cypher;

/// <summary>Writes the most exact type of a value, as <c>valueType</c> gives it.</summary>
internal static class ValueTypeName
{
    // The order in which the types of a union are written.
    private static readonly DatumKind[] Order =
    [
        DatumKind.Boolean, DatumKind.String, DatumKind.Integer, DatumKind.Float, DatumKind.Date, DatumKind.LocalTime, DatumKind.Time, DatumKind.LocalDateTime,
        DatumKind.DateTime, DatumKind.Duration, DatumKind.Point, DatumKind.Node, DatumKind.VirtualNode, DatumKind.Relationship, DatumKind.VirtualRelationship,
        DatumKind.Map, DatumKind.List, DatumKind.Path,
    ];

    public static string Of(in Datum value) => value.IsNull ? "NULL" : $"{Plain(value)} NOT NULL";

    private static string Plain(in Datum value) => value.Kind switch
    {
        DatumKind.List => $"LIST<{Items(value.Items)}>",
        DatumKind.DateTime => "ZONED DATETIME",
        DatumKind.LocalDateTime => "LOCAL DATETIME",
        DatumKind.Time => "ZONED TIME",
        DatumKind.LocalTime => "LOCAL TIME",
        DatumKind.VirtualNode => "NODE",
        DatumKind.VirtualRelationship => "RELATIONSHIP",
        var kind => kind.ToString().ToUpperInvariant(),
    };

    private static string Items(Datum[] items)
    {
        if (items.Length == 0)
            return "NOTHING";
        var suffix = Array.Exists(items, item => item.IsNull) ? "" : " NOT NULL";
        var names = items.Where(item => !item.IsNull)
            .OrderBy(item => Array.IndexOf(Order, item.Kind))
            .Select(item => Plain(item) + suffix)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return names.Count == 0 ? "NULL" : string.Join(" | ", names);
    }
}
