using System.Diagnostics;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>A value while a query runs. Numbers, truth values, nodes and relationships need no object of their own.</summary>
[DebuggerDisplay("{DatumText.Describe(this)}")]
internal readonly struct Datum
{
    private readonly object? reference;
    private readonly long bits;

    private Datum(DatumKind kind, long bits, object? reference = null)
    {
        Kind = kind;
        this.bits = bits;
        this.reference = reference;
    }

    public DatumKind Kind { get; }

    public static Datum Null => default;

    public static Datum True { get; } = new(DatumKind.Boolean, 1);

    public static Datum False { get; } = new(DatumKind.Boolean, 0);

    public bool IsNull => Kind == DatumKind.Null;

    public bool IsTrue => Kind == DatumKind.Boolean && bits != 0;

    public bool IsFalse => Kind == DatumKind.Boolean && bits == 0;

    public bool IsNumber => Kind is DatumKind.Integer or DatumKind.Float;

    public bool IsEntity => Kind is DatumKind.Node or DatumKind.Relationship;

    /// <summary>True for what has properties by name: a map, and nodes and relationships, virtual ones among them.</summary>
    public bool HasProperties => Kind is >= DatumKind.Map and <= DatumKind.VirtualRelationship;

    public bool IsTemporal => Kind is >= DatumKind.DateTime and <= DatumKind.LocalTime;

    public bool Boolean => bits != 0;

    public long Integer => bits;

    public double Float => BitConverter.Int64BitsToDouble(bits);

    /// <summary>The number of a node or relationship.</summary>
    public int Element => (int)bits;

    public string Text => (string)reference!;

    public Datum[] Items => (Datum[])reference!;

    public DatumMap Map => (DatumMap)reference!;

    public DatumPath Path => (DatumPath)reference!;

    public VirtualNode VirtualNode => (VirtualNode)reference!;

    public VirtualRelationship VirtualRelationship => (VirtualRelationship)reference!;

    /// <summary>The model's own record of a temporal value or point.</summary>
    public PropertyValue Property => (PropertyValue)reference!;

    /// <summary>An integer or float as a float.</summary>
    public double Number => Kind == DatumKind.Integer ? bits : Float;

    public static Datum Of(bool truth) => truth ? True : False;

    public static Datum Of(bool? truth) => truth is { } known ? Of(known) : Null;

    public static Datum Of(long number) => new(DatumKind.Integer, number);

    public static Datum Of(double number) => new(DatumKind.Float, BitConverter.DoubleToInt64Bits(number));

    public static Datum Of(string? text) => text is null ? Null : new(DatumKind.String, 0, text);

    public static Datum Of(Datum[] items) => new(DatumKind.List, 0, items);

    public static Datum Of(DatumMap map) => new(DatumKind.Map, 0, map);

    public static Datum Of(DatumPath path) => new(DatumKind.Path, 0, path);

    public static Datum Node(int node) => new(DatumKind.Node, node);

    public static Datum Relationship(int edge) => new(DatumKind.Relationship, edge);

    public static Datum Of(VirtualNode node) => new(DatumKind.VirtualNode, node.Number, node);

    public static Datum Of(VirtualRelationship edge) => new(DatumKind.VirtualRelationship, edge.Number, edge);

    public static Datum Of(PropertyValue temporalOrPoint) => new(KindOf(temporalOrPoint), 0, temporalOrPoint);

    private static DatumKind KindOf(PropertyValue value) => value switch
    {
        DateValue => DatumKind.Date,
        LocalTimeValue => DatumKind.LocalTime,
        TimeValue => DatumKind.Time,
        LocalDateTimeValue => DatumKind.LocalDateTime,
        DateTimeValue => DatumKind.DateTime,
        DurationValue => DatumKind.Duration,
        PointValue => DatumKind.Point,
        _ => throw new UnreachableException(),
    };
}
