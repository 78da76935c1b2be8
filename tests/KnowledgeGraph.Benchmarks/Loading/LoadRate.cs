using System.Globalization;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Keeps how fast each batch went, and how much memory this process kept by then.</summary>
internal sealed class LoadRate : IProgress<LoadProgress>
{
    // A full collection now and then says what is really kept, and costs little.
    private const int BatchesACollection = 10;

    private readonly List<(long Rows, TimeSpan Elapsed, long Memory)> batches = [(0, TimeSpan.Zero, GC.GetTotalMemory(forceFullCollection: true))];

    public void Report(LoadProgress value) => batches.Add((
        value.Rows, value.Elapsed, batches.Count % BatchesACollection == 0 ? GC.GetTotalMemory(forceFullCollection: true) : batches[^1].Memory));

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
            $"memory kept: {Megabytes(Math.Min(batches.Count - 1, Math.Max(tenth, BatchesACollection)))} MB after the first tenth, {Megabytes(batches.Count / 2)} MB half way, {Megabytes(batches.Count - 1)} MB at the end"));
    }

    private double Rate(int from, int to) => (batches[to].Rows - batches[from].Rows) / (batches[to].Elapsed - batches[from].Elapsed).TotalSeconds;

    private string Megabytes(int batch) => (batches[batch].Memory / 1e6).ToString("0", CultureInfo.InvariantCulture);
}
