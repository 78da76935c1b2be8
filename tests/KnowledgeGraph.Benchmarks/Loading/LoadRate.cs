using System.Globalization;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Keeps how fast each batch went, and how much memory this process had then.</summary>
internal sealed class LoadRate : IProgress<LoadProgress>
{
    private readonly List<(long Rows, TimeSpan Elapsed, long Memory)> batches = [(0, TimeSpan.Zero, Environment.WorkingSet)];

    public void Report(LoadProgress value) => batches.Add((value.Rows, value.Elapsed, Environment.WorkingSet));

    /// <summary>Compares the first tenth of the batches with the last.</summary>
    public void Print()
    {
        var tenth = Math.Max(1, (batches.Count - 1) / 10);
        double first = Rate(0, tenth), last = Rate(batches.Count - 1 - tenth, batches.Count - 1);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{batches.Count - 1} batches: first tenth {first:0} rows a second, last tenth {last:0}, {100 * (last / first - 1):+0;-0} %"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"memory: {Megabytes(tenth)} MB after the first tenth, {Megabytes(batches.Count / 2)} MB half way, {Megabytes(batches.Count - 1)} MB at the end"));
    }

    private double Rate(int from, int to) => (batches[to].Rows - batches[from].Rows) / (batches[to].Elapsed - batches[from].Elapsed).TotalSeconds;

    private string Megabytes(int batch) => (batches[batch].Memory / 1e6).ToString("0", CultureInfo.InvariantCulture);
}
