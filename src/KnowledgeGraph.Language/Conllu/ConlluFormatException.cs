namespace KnowledgeGraph.Language;

/// <summary>A line of a CoNLL-U file is not what it should be.</summary>
public sealed class ConlluFormatException : FormatException
{
    /// <summary>An error in a line.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <param name="problem">What was found and what was expected.</param>
    public ConlluFormatException(int line, string problem)
        : base(problem) => Line = line;

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
