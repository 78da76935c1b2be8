using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;
using KnowledgeGraph.Testing;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Measures how long it takes until a server has what changed in one document of a large graph.</summary>
internal static class OneDocument
{
    private const int Repetitions = 5;

    public static async Task PrintAsync(GraphFile file, GraphLoader loader)
    {
        var times = new List<double>();
        file.Add(Reading(0));
        await loader.LoadAsync(file);
        for (var i = 1; i <= Repetitions; i++)
        {
            file.Add(Reading(i));
            var watch = Stopwatch.StartNew();
            var report = await loader.LoadAsync(file);
            times.Add(watch.Elapsed.TotalSeconds);
            if ((report.Added, report.Changed) != (0, 1))
                throw new InvalidOperationException($"One document was to change: {report}");
        }
        Console.WriteLine($"one changed document: {string.Join(", ", times.Select(time => time.ToString("0.00", CultureInfo.InvariantCulture)))} s");
    }

    private static DocumentReading Reading(int version)
    {
        var builder = new ReadingBuilder("changed");
        for (var i = 0; i < 40; i++)
            builder.Says($"In version {version} person {i} accused person {i + 1}.", $"person:p{i}", "ACCUSES", $"person:p{i + 1}", date: $"{1950 + i}");
        return builder.Build();
    }
}
