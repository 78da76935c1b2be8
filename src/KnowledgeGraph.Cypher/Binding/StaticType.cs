namespace KnowledgeGraph.Cypher;

/// <summary>What is known of a value before the query runs; several kinds may be possible.</summary>
[Flags]
internal enum TypeSet
{
    None = 0,
    Boolean = 1 << 0,
    Integer = 1 << 1,
    Float = 1 << 2,
    String = 1 << 3,
    List = 1 << 4,
    Map = 1 << 5,
    Node = 1 << 6,
    Relationship = 1 << 7,
    Path = 1 << 8,
    Date = 1 << 9,
    LocalTime = 1 << 10,
    Time = 1 << 11,
    LocalDateTime = 1 << 12,
    DateTime = 1 << 13,
    Duration = 1 << 14,
    Point = 1 << 15,
    Number = Integer | Float,
    Temporal = Date | LocalTime | Time | LocalDateTime | DateTime,
    Any = (1 << 16) - 1,
}

/// <summary>The kinds a value may have, and those of its items where it is a list. Null is always possible.</summary>
internal readonly record struct StaticType(TypeSet Kinds, TypeSet Items = TypeSet.Any)
{
    public static StaticType Any { get; } = new(TypeSet.Any);

    public static StaticType Boolean { get; } = new(TypeSet.Boolean);

    public static StaticType Integer { get; } = new(TypeSet.Integer);

    public static implicit operator StaticType(TypeSet kinds) => new(kinds);

    /// <summary>True where no value of this type has any of the kinds.</summary>
    public bool Excludes(TypeSet kinds) => (Kinds & kinds) == 0;

    /// <summary>True where every value of this type that is not null has one of the kinds.</summary>
    public bool IsWithin(TypeSet kinds) => (Kinds & ~kinds) == 0;

    /// <summary>What may be either of two.</summary>
    public StaticType Or(StaticType other) => new(Kinds | other.Kinds, Items | other.Items);

    /// <summary>The type of a value.</summary>
    public static StaticType Of(in Datum value) => value.Kind switch
    {
        DatumKind.Null => Any,
        DatumKind.List => new StaticType(TypeSet.List, value.Items.Aggregate(TypeSet.None, (kinds, item) => kinds | Of(item).Kinds)),
        _ => Of(value.Kind),
    };

    private static TypeSet Of(DatumKind kind) => kind switch
    {
        DatumKind.Boolean => TypeSet.Boolean,
        DatumKind.Integer => TypeSet.Integer,
        DatumKind.Float => TypeSet.Float,
        DatumKind.String => TypeSet.String,
        DatumKind.Map => TypeSet.Map,
        DatumKind.Node or DatumKind.VirtualNode => TypeSet.Node,
        DatumKind.Relationship or DatumKind.VirtualRelationship => TypeSet.Relationship,
        DatumKind.Path => TypeSet.Path,
        DatumKind.Date => TypeSet.Date,
        DatumKind.LocalTime => TypeSet.LocalTime,
        DatumKind.Time => TypeSet.Time,
        DatumKind.LocalDateTime => TypeSet.LocalDateTime,
        DatumKind.DateTime => TypeSet.DateTime,
        DatumKind.Duration => TypeSet.Duration,
        DatumKind.Point => TypeSet.Point,
        _ => TypeSet.List,
    };

    /// <summary>True where a value has one of the kinds.</summary>
    public static bool Matches(in Datum value, TypeSet kinds) => value.IsNull
        || ((value.Kind == DatumKind.List ? TypeSet.List : Of(value.Kind)) & kinds) != 0;

    /// <summary>The kinds as a message names them.</summary>
    public static string Describe(TypeSet kinds)
    {
        if (kinds == TypeSet.Any)
            return "any value";
        var names = new List<string>();
        if ((kinds & TypeSet.Number) == TypeSet.Number)
            names.Add("number");
        foreach (var kind in Enum.GetValues<TypeSet>())
        {
            var single = kind != 0 && (kind & (kind - 1)) == 0;
            if (single && (kinds & kind) != 0 && !((kinds & TypeSet.Number) == TypeSet.Number && (kind & TypeSet.Number) != 0))
                names.Add(kind.ToString().ToLowerInvariant());
        }
        return string.Join(" or ", names);
    }
}
