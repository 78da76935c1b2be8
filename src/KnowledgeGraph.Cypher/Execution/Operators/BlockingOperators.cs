namespace KnowledgeGraph.Cypher;

internal sealed class EagerOperator(IReadOnlyList<int> slots, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private RowStore? rows;
    private int at;

    // All rows are read at once, so that what the input changes is changed even where no row is asked for.
    public override void Open()
    {
        base.Open();
        rows = new RowStore(slots, Context);
        at = 0;
        while (Input.Next())
            rows.Add(Slots);
    }

    public override bool Next()
    {
        if (rows is null || at >= rows.Count)
            return false;
        rows.Restore(rows.Rows[at++], Slots);
        return true;
    }
}

internal sealed class DistinctOperator(IReadOnlyList<int> slots, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly HashSet<Datum[]> seen = new(RowEquality.Instance);
    private readonly RowStore rows = new(slots, frame.Context);

    public override void Open()
    {
        base.Open();
        seen.Clear();
    }

    public override bool Next()
    {
        while (Input.Next())
        {
            if (seen.Add(rows.Copy(Slots)))
                return true;
            rows.Release(1);
        }
        return false;
    }
}

/// <summary>Whether two rows hold the same values.</summary>
internal sealed class RowEquality : IEqualityComparer<Datum[]>
{
    public static RowEquality Instance { get; } = new();

    public bool Equals(Datum[]? x, Datum[]? y) => DatumEquivalence.ListsSame(x, y);

    public int GetHashCode(Datum[] obj) => DatumEquivalence.Hash(obj.AsSpan());
}

internal sealed class SortOperator(SortPlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly RowStore rows = new(plan.Slots, frame.Context);
    private List<(Datum[] Keys, Datum[] Row, long Ordinal)>? sorted;
    private int at;

    public override void Open()
    {
        base.Open();
        sorted = null;
    }

    public override bool Next()
    {
        sorted ??= Sort();
        if (at >= sorted.Count)
            return false;
        rows.Restore(sorted[at++].Row, Slots);
        return true;
    }

    private List<(Datum[] Keys, Datum[] Row, long Ordinal)> Sort()
    {
        at = 0;
        var bound = Bound();
        var kept = new List<(Datum[] Keys, Datum[] Row, long Ordinal)>();
        for (var ordinal = 0L; Input.Next(); ordinal++)
        {
            var keys = new Datum[plan.Keys.Count];
            for (var i = 0; i < keys.Length; i++)
                keys[i] = plan.Keys[i].Value.Evaluate(Frame);
            // With a bound the rows are cut back whenever twice as many have come together.
            kept.Add((keys, rows.Copy(Slots), ordinal));
            if (bound < int.MaxValue / 4 && kept.Count >= bound * 2 + 1024)
                Cut(kept, (int)bound);
        }
        Cut(kept, (int)Math.Min(bound, kept.Count));
        return kept;
    }

    /// <summary>How many of the first rows are asked for; the sum of SKIP and LIMIT, of which either may be as large as a number can be.</summary>
    private long Bound() => plan.Bound.Count == 0
        ? long.MaxValue
        : plan.Bound.Select(part => RowCount.Of(part, Frame, "LIMIT")).Aggregate(0L, (sum, count) => sum + Math.Min(count, long.MaxValue - sum));

    private void Cut(List<(Datum[] Keys, Datum[] Row, long Ordinal)> kept, int count)
    {
        kept.Sort((left, right) => Compare(left, right));
        if (kept.Count <= count)
            return;
        rows.Release(kept.Count - count);
        kept.RemoveRange(count, kept.Count - count);
    }

    private int Compare((Datum[] Keys, Datum[] Row, long Ordinal) left, (Datum[] Keys, Datum[] Row, long Ordinal) right)
    {
        for (var i = 0; i < left.Keys.Length; i++)
        {
            var order = DatumOrder.Compare(left.Keys[i], right.Keys[i]);
            if (order != 0)
                return plan.Keys[i].Descending ? -order : order;
        }
        return left.Ordinal.CompareTo(right.Ordinal);
    }
}
