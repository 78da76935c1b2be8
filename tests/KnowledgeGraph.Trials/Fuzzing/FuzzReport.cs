using System.Globalization;
using KnowledgeGraph.Tck;

namespace KnowledgeGraph.Trials;

/// <summary>Fuzzes as often as asked, and prints what came of it.</summary>
internal static class FuzzReport
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Prints failures and counts; returns the exit code.</summary>
    /// <param name="count">How many texts.</param>
    /// <param name="seed">Where to begin.</param>
    /// <param name="features">A folder of features whose queries are varied, or null for generated queries alone.</param>
    public static int Print(int count, int seed, string? features)
    {
        var run = new FuzzRun(Seeds(seed, features), seed);
        using var watch = new Timer(Watch(run), null, Patience, Patience);
        var failures = 0;
        for (var i = 0; i < count; i++)
        {
            if (run.Next() is not { } failure)
                continue;
            failures++;
            Console.WriteLine($"FAILED {failure}\n");
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} texts, {run.Answered} answered with rows, {failures} failed"));
        return failures == 0 ? 0 : 1;
    }

    /// <summary>Queries to vary: generated ones, and those of a folder of features.</summary>
    public static IReadOnlyList<string> Seeds(int seed, string? features)
    {
        var maker = new QueryMaker(Grammar.Read(), new Random(seed));
        IEnumerable<string> made = Enumerable.Range(0, 3000).Select(i => (i % 5 == 0 ? maker.Writing() : maker.Reading()).Text);
        return features is null ? [.. made] : [.. made, .. TckFolder.Queries(features)];
    }

    private static TimerCallback Watch(FuzzRun run)
    {
        var last = "";
        return _ =>
        {
            if (ReferenceEquals(last, run.Current))
                Console.WriteLine($"FAILED no answer within a minute:\n{last}\n");
            last = run.Current;
        };
    }
}
