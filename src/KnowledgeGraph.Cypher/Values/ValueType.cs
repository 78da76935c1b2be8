namespace KnowledgeGraph.Cypher;

/// <summary>A type as queries write it, such as <c>LIST&lt;INTEGER NOT NULL&gt;</c>.</summary>
/// <param name="Kinds">The kinds it has values of.</param>
/// <param name="TakesNull">Whether null is a value of it.</param>
/// <param name="Items">The types of the items where it is a list; null for items of any type.</param>
internal sealed record ValueType(TypeSet Kinds, bool TakesNull, IReadOnlyList<ValueType>? Items = null)
{
    private const TypeSet Stored = TypeSet.Any & ~(TypeSet.Node | TypeSet.Relationship | TypeSet.Path | TypeSet.Map);

    private static readonly Dictionary<string, ValueType> Named = new (string Name, TypeSet Kinds)[]
    {
        ("BOOLEAN", TypeSet.Boolean), ("BOOL", TypeSet.Boolean), ("STRING", TypeSet.String), ("VARCHAR", TypeSet.String),
        ("INTEGER", TypeSet.Integer), ("INT", TypeSet.Integer), ("SIGNED INTEGER", TypeSet.Integer), ("FLOAT", TypeSet.Float), ("DATE", TypeSet.Date),
        ("LOCAL TIME", TypeSet.LocalTime), ("TIME WITHOUT TIMEZONE", TypeSet.LocalTime), ("ZONED TIME", TypeSet.Time), ("TIME WITH TIMEZONE", TypeSet.Time),
        ("LOCAL DATETIME", TypeSet.LocalDateTime), ("TIMESTAMP WITHOUT TIMEZONE", TypeSet.LocalDateTime), ("ZONED DATETIME", TypeSet.DateTime),
        ("TIMESTAMP WITH TIMEZONE", TypeSet.DateTime), ("DURATION", TypeSet.Duration), ("POINT", TypeSet.Point), ("NODE", TypeSet.Node), ("VERTEX", TypeSet.Node),
        ("ANY NODE", TypeSet.Node), ("ANY VERTEX", TypeSet.Node), ("RELATIONSHIP", TypeSet.Relationship), ("EDGE", TypeSet.Relationship),
        ("ANY RELATIONSHIP", TypeSet.Relationship), ("ANY EDGE", TypeSet.Relationship), ("MAP", TypeSet.Map), ("ANY MAP", TypeSet.Map), ("PATH", TypeSet.Path),
        ("PROPERTY VALUE", Stored), ("ANY PROPERTY VALUE", Stored), ("ANY VALUE", TypeSet.Any), ("ANY", TypeSet.Any), ("NULL", TypeSet.None),
    }.ToDictionary(type => type.Name, type => new ValueType(type.Kinds, TakesNull: true), StringComparer.OrdinalIgnoreCase);

    private static readonly ValueType Nothing = new(TypeSet.None, TakesNull: false);

    /// <summary>True where a type's name begins so.</summary>
    public static bool Begins(IReadOnlyList<string> words)
    {
        var text = string.Join(' ', words);
        return text.Equals("NOTHING", StringComparison.OrdinalIgnoreCase)
            || Named.Keys.Any(name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase) && (name.Length == text.Length || name[text.Length] == ' '));
    }

    /// <summary>The type of a name; null where there is none.</summary>
    public static ValueType? Find(IReadOnlyList<string> words)
    {
        var text = string.Join(' ', words);
        return text.Equals("NOTHING", StringComparison.OrdinalIgnoreCase) ? Nothing : Named.GetValueOrDefault(text);
    }

    /// <summary>True where a value is of one of the types.</summary>
    public static bool AnyIncludes(IReadOnlyList<ValueType> types, in Datum value)
    {
        foreach (var type in types)
        {
            if (type.Includes(value))
                return true;
        }
        return false;
    }

    private bool Includes(in Datum value)
    {
        if (value.IsNull)
            return TakesNull;
        if (!StaticType.Matches(value, Kinds))
            return false;
        if (Items is null || value.Kind != DatumKind.List)
            return true;
        foreach (ref readonly var item in value.Items.AsSpan())
        {
            if (!AnyIncludes(Items, item))
                return false;
        }
        return true;
    }
}
