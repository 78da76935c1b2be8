namespace KnowledgeGraph.Cypher;

/// <summary>Compares integers with floats without losing digits.</summary>
internal static class NumberOrder
{
    private const double TwoTo63 = 9_223_372_036_854_775_808d;

    /// <summary>Below 0, 0 or above 0; an integer is below NaN.</summary>
    public static int Compare(long left, double right)
    {
        if (double.IsNaN(right) || right >= TwoTo63)
            return -1;
        if (right < -TwoTo63)
            return 1;
        var whole = Math.Truncate(right);
        var order = left.CompareTo((long)whole);
        return order != 0 ? order : 0d.CompareTo(right - whole);
    }

    /// <summary>Orders two numbers; NaN comes after all others.</summary>
    public static int Compare(in Datum left, in Datum right)
    {
        if (left.Kind == DatumKind.Integer)
            return right.Kind == DatumKind.Integer ? left.Integer.CompareTo(right.Integer) : Compare(left.Integer, right.Float);
        if (right.Kind == DatumKind.Integer)
            return -Compare(right.Integer, left.Float);
        if (double.IsNaN(left.Float) || double.IsNaN(right.Float))
            return double.IsNaN(left.Float).CompareTo(double.IsNaN(right.Float));
        return left.Float.CompareTo(right.Float);
    }
}
