namespace KnowledgeGraph.Cypher;

/// <summary>Functions of any value.</summary>
internal static class ScalarFunctions
{
    public static IEnumerable<Function> All =>
    [
        new("coalesce(values... ANY) :: ANY", "The first value that is not null.", a => Array.Find(a, value => !value.IsNull), takesNull: true),
        new("nullIf(value ANY, other ANY) :: ANY", "Null where the values are equal, else the first.", a => DatumEquality.Equal(a[0], a[1]) == true ? Datum.Null : a[0], takesNull: true),
        new("exists(value ANY) :: BOOLEAN", "Whether a value is not null.", a => Datum.Of(!a[0].IsNull), takesNull: true),
        new("valueType(value ANY) :: STRING", "The name of the value's type.", a => Datum.Of(ValueTypeName.Of(a[0])), takesNull: true),
        new("timestamp() :: INTEGER", "Milliseconds since 1970-01-01T00:00Z.", (context, _) => Datum.Of(context.Clock.Now.ToUnixTimeMilliseconds())) { IsDeterministic = false },
    ];
}
