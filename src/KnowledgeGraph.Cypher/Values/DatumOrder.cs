namespace KnowledgeGraph.Cypher;

/// <summary>Orders any two values, as <c>ORDER BY</c> does, and those that <c>&lt;</c> can compare.</summary>
internal sealed class DatumOrder : IComparer<Datum>
{
    public static DatumOrder Instance { get; } = new();

    int IComparer<Datum>.Compare(Datum x, Datum y) => Compare(x, y);

    /// <summary>The order of <c>ORDER BY</c>: kinds as <see cref="DatumKind"/> lists them, numbers together, null last.</summary>
    public static int Compare(in Datum left, in Datum right)
    {
        if (left.IsNumber && right.IsNumber)
            return NumberOrder.Compare(left, right);
        if (left.Kind != right.Kind)
            return Rank(left.Kind).CompareTo(Rank(right.Kind));
        return left.Kind switch
        {
            DatumKind.Null => 0,
            DatumKind.Boolean or DatumKind.Node or DatumKind.Relationship or DatumKind.VirtualNode or DatumKind.VirtualRelationship => left.Integer.CompareTo(right.Integer),
            DatumKind.String => string.CompareOrdinal(left.Text, right.Text),
            DatumKind.List => CompareLists(left.Items, right.Items),
            DatumKind.Map => CompareMaps(left.Map, right.Map),
            DatumKind.Path => ComparePaths(left.Path, right.Path),
            _ => TemporalOrder.Compare(left, right),
        };
    }

    /// <summary>What <c>&lt;</c> and its kin compare by; null where they cannot tell. NaN is neither above nor below anything.</summary>
    public static int? TryCompare(in Datum left, in Datum right, out bool isNaN)
    {
        isNaN = false;
        if (left.IsNumber && right.IsNumber)
        {
            isNaN = double.IsNaN(left.Number) || double.IsNaN(right.Number);
            return NumberOrder.Compare(left, right);
        }
        if (left.Kind != right.Kind)
            return null;
        return left.Kind switch
        {
            DatumKind.String or DatumKind.Boolean or DatumKind.Date or DatumKind.LocalTime or DatumKind.Time or DatumKind.LocalDateTime
                or DatumKind.DateTime => Compare(left, right),
            DatumKind.List => TryCompareLists(left.Items, right.Items),
            _ => null,
        };
    }

    private static int Rank(DatumKind kind) => kind == DatumKind.Null ? int.MaxValue : (int)kind;

    private static int CompareLists(Datum[] left, Datum[] right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = Compare(left[i], right[i]);
            if (order != 0)
                return order;
        }
        return left.Length.CompareTo(right.Length);
    }

    private static int? TryCompareLists(Datum[] left, Datum[] right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (DatumEquality.Equal(left[i], right[i]) == true)
                continue;
            return TryCompare(left[i], right[i], out var isNaN) is { } order && !isNaN ? order : null;
        }
        return left.Length.CompareTo(right.Length);
    }

    private static int CompareMaps(DatumMap left, DatumMap right)
    {
        var order = left.Count.CompareTo(right.Count);
        if (order != 0)
            return order;
        var (leftKeys, rightKeys) = (left.Keys.Order(StringComparer.Ordinal).ToList(), right.Keys.Order(StringComparer.Ordinal).ToList());
        for (var i = 0; i < leftKeys.Count && order == 0; i++)
            order = string.CompareOrdinal(leftKeys[i], rightKeys[i]);
        for (var i = 0; i < leftKeys.Count && order == 0; i++)
            order = Compare(left.Get(leftKeys[i]), right.Get(rightKeys[i]));
        return order;
    }

    private static int ComparePaths(DatumPath left, DatumPath right)
    {
        var order = left.Nodes.AsSpan().SequenceCompareTo(right.Nodes);
        return order != 0 ? order : left.Relationships.AsSpan().SequenceCompareTo(right.Relationships);
    }
}
