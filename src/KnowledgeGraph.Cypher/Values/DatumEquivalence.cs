using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>What grouping, <c>DISTINCT</c> and joins take for one value: as <c>=</c>, but null is null and NaN is NaN.</summary>
internal sealed class DatumEquivalence : IEqualityComparer<Datum>
{
    public static DatumEquivalence Instance { get; } = new();

    bool IEqualityComparer<Datum>.Equals(Datum left, Datum right) => Same(left, right);

    int IEqualityComparer<Datum>.GetHashCode(Datum value) => Hash(value);

    public static bool Same(in Datum left, in Datum right)
    {
        if (left.IsNumber && right.IsNumber)
        {
            return DatumEquality.NumbersEqual(left, right)
                || left.Kind == DatumKind.Float && right.Kind == DatumKind.Float && double.IsNaN(left.Float) && double.IsNaN(right.Float);
        }
        return left.Kind == right.Kind && left.Kind switch
        {
            DatumKind.Null => true,
            DatumKind.List => ListsSame(left.Items, right.Items),
            DatumKind.Map => MapsSame(left.Map, right.Map),
            _ => SameKindEqual(left, right),
        };
    }

    public static bool SameKindEqual(in Datum left, in Datum right) => left.Kind switch
    {
        DatumKind.Boolean or DatumKind.Integer or DatumKind.Node or DatumKind.Relationship => left.Integer == right.Integer,
        DatumKind.VirtualNode or DatumKind.VirtualRelationship => left.Element == right.Element,
        DatumKind.Float => left.Float == right.Float,
        DatumKind.String => left.Text == right.Text,
        DatumKind.Path => PathsSame(left.Path, right.Path),
        DatumKind.DateTime or DatumKind.Time => TemporalOrder.Compare(left, right) == 0 && left.Property.Equals(right.Property),
        _ => left.Property.Equals(right.Property),
    };

    public static int Hash(in Datum value) => value.Kind switch
    {
        DatumKind.Null => 0,
        DatumKind.Boolean => value.Boolean ? 1 : 2,
        DatumKind.Integer => ((double)value.Integer).GetHashCode(),
        DatumKind.Float => value.Float.GetHashCode(),
        DatumKind.Node or DatumKind.VirtualNode => value.Element * 31 + 7,
        DatumKind.Relationship or DatumKind.VirtualRelationship => value.Element * 31 + 11,
        DatumKind.String => value.Text.GetHashCode(StringComparison.Ordinal),
        DatumKind.List => Hash(value.Items),
        DatumKind.Map => MapHash(value.Map),
        DatumKind.Path => HashCode.Combine(value.Path.Nodes[0], value.Path.Nodes[^1], value.Path.Nodes.Length),
        _ => value.Property.GetHashCode(),
    };

    public static int Hash(ReadOnlySpan<Datum> values)
    {
        var hash = 17;
        foreach (ref readonly var value in values)
            hash = unchecked(hash * 31 + Hash(value));
        return hash;
    }

    public static bool ListsSame(ReadOnlySpan<Datum> left, ReadOnlySpan<Datum> right)
    {
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!Same(left[i], right[i]))
                return false;
        }
        return true;
    }

    private static bool MapsSame(DatumMap left, DatumMap right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!right.TryGet(left.Keys[i], out var other) || !Same(left.Values[i], other))
                return false;
        }
        return true;
    }

    private static bool PathsSame(DatumPath left, DatumPath right) =>
        left.Nodes.AsSpan().SequenceEqual(right.Nodes) && left.Relationships.AsSpan().SequenceEqual(right.Relationships);

    private static int MapHash(DatumMap map)
    {
        var hash = map.Count;
        for (var i = 0; i < map.Count; i++)
            hash ^= HashCode.Combine(map.Keys[i].GetHashCode(StringComparison.Ordinal), Hash(map.Values[i]));
        return hash;
    }
}
