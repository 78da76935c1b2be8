namespace KnowledgeGraph.Cli;

/// <summary>Lines from a file or a pipe, without a prompt.</summary>
internal sealed class PlainLines(TextReader input) : ILineSource
{
    public string? Next(string prompt) => input.ReadLine();
}
