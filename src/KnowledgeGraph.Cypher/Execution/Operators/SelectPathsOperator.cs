namespace KnowledgeGraph.Cypher;

/// <summary>Finds all paths of a pattern, and keeps the shortest of each pair of ends.</summary>
internal sealed class SelectPathsOperator(SelectPathsPlan plan, Operator input, Operator inner, Frame frame) : UnaryOperatorBase(input, frame)
{
    private readonly SelectedPattern pattern = plan.Pattern;
    private readonly RowStore rows = new(plan.Pattern.Found, frame.Context);
    private IEnumerator<Datum[]>? kept;

    public override void Open()
    {
        base.Open();
        kept = null;
    }

    public override bool Next()
    {
        while (true)
        {
            if (kept is not null && kept.MoveNext())
            {
                rows.Restore(kept.Current, Slots);
                return true;
            }
            if (!Input.Next())
                return false;
            kept = Keep(Paths()).GetEnumerator();
        }
    }

    private Dictionary<(int From, int To), List<(int Length, Datum[] Row)>> Paths()
    {
        var paths = new Dictionary<(int From, int To), List<(int Length, Datum[] Row)>>();
        inner.Open();
        while (inner.Next())
        {
            Context.Tick();
            var ends = (Slots[pattern.From].Element, Slots[pattern.To].Element);
            if (!paths.TryGetValue(ends, out var found))
                paths[ends] = found = [];
            found.Add((Slots[pattern.PathSlot].Path.Relationships.Length, rows.Copy(Slots)));
        }
        return paths;
    }

    private IEnumerable<Datum[]> Keep(Dictionary<(int From, int To), List<(int Length, Datum[] Row)>> paths)
    {
        var count = pattern.Count is null ? 1 : RowCount.Of(pattern.Count, Frame, "SHORTEST");
        var byLength = paths.Values.Select(found => found.OrderBy(path => path.Length));
        var chosen = pattern.Selection switch
        {
            PathSelection.AllShortest => byLength.SelectMany(found => Groups(found, 1)),
            PathSelection.ShortestGroups => byLength.SelectMany(found => Groups(found, count)),
            _ => byLength.SelectMany(found => found.Take((int)Math.Min(count, int.MaxValue))),
        };
        return chosen.Select(path => path.Row);
    }

    private static IEnumerable<(int Length, Datum[] Row)> Groups(IEnumerable<(int Length, Datum[] Row)> paths, long count) =>
        paths.GroupBy(path => path.Length).Take((int)Math.Min(count, int.MaxValue)).SelectMany(group => group);
}
