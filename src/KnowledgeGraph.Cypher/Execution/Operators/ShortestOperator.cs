namespace KnowledgeGraph.Cypher;

internal sealed class ShortestOperator(ShortestPlan plan, Operator input, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly ShortestPattern pattern = plan.Pattern;
    private IEnumerator<DatumPath>? paths;

    public override void Open()
    {
        base.Open();
        paths = null;
    }

    public override bool Next()
    {
        while (true)
        {
            if (paths is not null && paths.MoveNext())
            {
                Fill(paths.Current);
                return true;
            }
            paths?.Dispose();
            if (!Input.Next())
                return false;
            var (from, to) = (Slots[pattern.Walk.From], Slots[pattern.Walk.To]);
            paths = from.Kind == DatumKind.Node && to.Kind == DatumKind.Node ? Find(from.Element, to.Element).GetEnumerator() : null;
        }
    }

    private IEnumerable<DatumPath> Find(int from, int to)
    {
        var single = pattern.Selection is PathSelection.ShortestPathFunction
            || pattern.Selection is PathSelection.Shortest or PathSelection.AnyPaths && pattern.Count is null;
        var all = pattern.Selection is PathSelection.AllShortest or PathSelection.AllShortestPathsFunction;
        var simple = pattern.Conditions.Count == 0 && pattern.Walk.Length!.Value.Minimum <= 1 && (from != to || pattern.Walk.Length.Value.Minimum == 0);
        if (simple && (single || all))
            return new TwoSidedSearch(Frame, pattern.Walk, from, to, any: single).Walks();
        var count = pattern.Count is null ? 1 : RowCount.Of(pattern.Count, Frame, "SHORTEST");
        var walks = new WalksByLength(Frame, pattern.Walk, from, to).Walks().Where(Passes);
        return all ? Groups(walks, 1) : pattern.Selection == PathSelection.ShortestGroups ? Groups(walks, count) : walks.Take((int)Math.Min(count, int.MaxValue));
    }

    private bool Passes(DatumPath path)
    {
        Fill(path);
        foreach (var condition in pattern.Conditions)
        {
            if (!condition.Evaluate(Frame).IsTrue)
                return false;
        }
        return true;
    }

    private static IEnumerable<DatumPath> Groups(IEnumerable<DatumPath> walks, long groups)
    {
        var length = -1;
        foreach (var walk in walks)
        {
            if (walk.Relationships.Length != length)
            {
                if (groups-- == 0)
                    yield break;
                length = walk.Relationships.Length;
            }
            yield return walk;
        }
    }

    private void Fill(DatumPath path)
    {
        Slots[pattern.PathSlot] = Datum.Of(path);
        Slots[pattern.Walk.Slot] = Datum.Of(Array.ConvertAll(path.Relationships, Datum.Relationship));
    }
}
