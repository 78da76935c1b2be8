namespace KnowledgeGraph.Evaluation;

/// <summary>Counts what is right by confidence, in bins around tenths: what is near 0.9 should be right nine times in ten.</summary>
internal sealed class CalibrationTable
{
    private static readonly double[] Bounds = [0, 0.55, 0.65, 0.75, 0.85, 0.95, 1];

    private readonly CalibrationBin[] bins = [.. Empty()];

    public IReadOnlyList<CalibrationBin> Bins => [.. bins];

    /// <summary>The table of several documents together.</summary>
    public static IReadOnlyList<CalibrationBin> Sum(IEnumerable<IReadOnlyList<CalibrationBin>> tables) =>
        [.. tables.Where(table => table.Count > 0).Aggregate(Empty(), (sum, table) => sum.Zip(table, (one, other) => one.Plus(other)))];

    public void AddEdge(double confidence, bool isRight) =>
        Add(confidence, new CalibrationBin(0, 0, 1, isRight ? 1 : 0, 0, 0));

    public void AddStatement(double confidence, bool isRight) =>
        Add(confidence, new CalibrationBin(0, 0, 0, 0, 1, isRight ? 1 : 0));

    private void Add(double confidence, CalibrationBin one)
    {
        var index = Math.Clamp(Array.FindLastIndex(Bounds, bound => bound <= confidence), 0, bins.Length - 1);
        bins[index] = bins[index].Plus(one);
    }

    private static IEnumerable<CalibrationBin> Empty() => Bounds.Zip(Bounds.Skip(1), (from, to) => new CalibrationBin(from, to, 0, 0, 0, 0));
}
