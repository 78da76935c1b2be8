using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>A query is wrong, or cannot be answered on this graph.</summary>
/// <remarks>The message is one line that names line and column; <see cref="Excerpt"/> shows the text with the place underlined.</remarks>
public sealed class CypherException : KnowledgeGraphException
{
    internal CypherException(CypherErrorKind kind, CypherErrorPhase phase, string detail, string problem, string query, Span span)
        : base(Describe(kind, detail, problem, query, span))
    {
        (Kind, Phase, Detail, Problem) = (kind, phase, detail, problem);
        (Start, End) = (span.Start, span.End);
        Excerpt = QueryExcerpt.Underline(query, span);
    }

    /// <summary>The sort of mistake.</summary>
    public CypherErrorKind Kind { get; }

    /// <summary>Whether it was found before or while the query ran.</summary>
    public CypherErrorPhase Phase { get; }

    /// <summary>The sort of mistake in detail, such as <c>UndefinedVariable</c>; the names are openCypher's where it has one.</summary>
    public string Detail { get; }

    /// <summary>What is wrong and what was expected, without the place.</summary>
    public string Problem { get; }

    /// <summary>Where the wrong part begins, in UTF-16 code units from 0.</summary>
    public int Start { get; }

    /// <summary>Where the wrong part ends, exclusive.</summary>
    public int End { get; }

    /// <summary>The line of the query that is wrong and, beneath it, carets under the wrong part.</summary>
    public string Excerpt { get; }

    private static string Describe(CypherErrorKind kind, string detail, string problem, string query, Span span)
    {
        var (line, column) = QueryExcerpt.Place(query, span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"query:{line}:{column}: {problem} ({kind}: {detail})");
    }
}
