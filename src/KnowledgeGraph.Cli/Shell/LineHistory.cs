namespace KnowledgeGraph.Cli;

/// <summary>What was typed before, to be gone through with the arrow keys.</summary>
internal sealed class LineHistory
{
    private readonly List<string> lines = [];
    private int at;

    /// <summary>Adds a line; an empty one, or the same as the last, is not kept.</summary>
    public void Add(string line)
    {
        if (line.Length > 0 && (lines.Count == 0 || lines[^1] != line))
            lines.Add(line);
        at = lines.Count;
    }

    /// <summary>The line before; null at the first.</summary>
    public string? Earlier() => at > 0 ? lines[--at] : null;

    /// <summary>The line after; empty behind the last.</summary>
    public string Later()
    {
        at = Math.Min(at + 1, lines.Count);
        return at < lines.Count ? lines[at] : "";
    }
}
