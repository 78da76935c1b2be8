namespace KnowledgeGraph.Cypher;

/// <summary>What <c>=</c> answers: true, false, or unknown where a null decides.</summary>
internal static class DatumEquality
{
    public static bool? Equal(in Datum left, in Datum right)
    {
        if (left.IsNull || right.IsNull)
            return null;
        if (left.IsNumber && right.IsNumber)
            return NumbersEqual(left, right);
        if (left.Kind != right.Kind)
            return false;
        return left.Kind switch
        {
            DatumKind.List => ListsEqual(left.Items, right.Items),
            DatumKind.Map => MapsEqual(left.Map, right.Map),
            _ => DatumEquivalence.SameKindEqual(left, right),
        };
    }

    public static bool NumbersEqual(in Datum left, in Datum right)
    {
        if (left.Kind == right.Kind)
            return left.Kind == DatumKind.Integer ? left.Integer == right.Integer : left.Float == right.Float;
        return left.Kind == DatumKind.Integer ? NumberOrder.Compare(left.Integer, right.Float) == 0 : NumberOrder.Compare(right.Integer, left.Float) == 0;
    }

    private static bool? ListsEqual(Datum[] left, Datum[] right)
    {
        if (left.Length != right.Length)
            return false;
        bool? result = true;
        for (var i = 0; i < left.Length; i++)
        {
            switch (Equal(left[i], right[i]))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }
        return result;
    }

    private static bool? MapsEqual(DatumMap left, DatumMap right)
    {
        if (left.Count != right.Count)
            return false;
        bool? result = true;
        for (var i = 0; i < left.Count; i++)
        {
            if (!right.TryGet(left.Keys[i], out var other))
                return false;
            switch (Equal(left.Values[i], other))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }
        return result;
    }
}
