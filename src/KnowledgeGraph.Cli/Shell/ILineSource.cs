namespace KnowledgeGraph.Cli;

/// <summary>Where the shell's lines come from.</summary>
internal interface ILineSource
{
    /// <summary>The next line; null where there is none.</summary>
    /// <param name="prompt">What to show before it, where a person types.</param>
    string? Next(string prompt);
}
