using System.Globalization;

namespace KnowledgeGraph.Model;

/// <summary>A place in an input, for messages: a file, and where known a line and column, both from 1.</summary>
/// <param name="File">The file's path as the user gave it, or another name for the input.</param>
/// <param name="Line">The line, or null.</param>
/// <param name="Column">The column in UTF-16 code units, or null.</param>
public sealed record InputPlace(string File, int? Line = null, int? Column = null)
{
    /// <summary><c>file:line:column</c>, as far as known.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (null, _) => File,
        (_, null) => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}"),
    };
}
