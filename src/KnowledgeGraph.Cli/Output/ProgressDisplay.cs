using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Cli;

/// <summary>One line on the terminal that tells how far building is, at what rate, and how long it will take.</summary>
internal sealed class ProgressDisplay(Terminal terminal, Stopwatch clock) : IProgress<BuildProgress>, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private TimeSpan last;
    private bool isDrawn;

    public void Report(BuildProgress value)
    {
        if (!terminal.ErrorIsTerminal || clock.Elapsed - last < Interval)
            return;
        last = clock.Elapsed;
        terminal.Error.Write("\r" + Line(value, clock.Elapsed) + "\u001b[K");
        isDrawn = true;
    }

    /// <summary>Writes a message on a line of its own.</summary>
    public void Say(string message)
    {
        Clear();
        terminal.Error.WriteLine(message);
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (isDrawn)
            terminal.Error.Write("\r\u001b[K");
        isDrawn = false;
    }

    public void Dispose() => Clear();

    internal static string Line(BuildProgress progress, TimeSpan elapsed)
    {
        var seconds = Math.Max(elapsed.TotalSeconds, 0.001);
        var line = string.Create(CultureInfo.InvariantCulture, $"{progress.Documents} documents, {progress.Documents / seconds:0.#}/s");
        if (progress.TotalBytes <= 0 || progress.Bytes <= 0)
            return line;
        var share = Math.Min(1, (double)progress.Bytes / progress.TotalBytes);
        var left = TimeSpan.FromSeconds(seconds / share * (1 - share));
        return string.Create(CultureInfo.InvariantCulture, $"{share:P0} · {line} · {(int)left.TotalMinutes}:{left.Seconds:00} left");
    }
}
