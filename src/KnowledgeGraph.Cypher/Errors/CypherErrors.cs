namespace KnowledgeGraph.Cypher;

/// <summary>Makes the errors of one query: it holds the text that they point into.</summary>
internal sealed class CypherErrors(string query)
{
    /// <summary>The text of the query.</summary>
    public string Query => query;

    /// <summary>A mistake in the text itself.</summary>
    public CypherException Syntax(string detail, string problem, Span span) =>
        Compile(CypherErrorKind.SyntaxError, detail, problem, span);

    /// <summary>A mistake that is found before the query runs.</summary>
    public CypherException Compile(CypherErrorKind kind, string detail, string problem, Span span) =>
        new(kind, CypherErrorPhase.CompileTime, detail, problem, query, span);

    /// <summary>A mistake that is found while the query runs.</summary>
    public CypherException Runtime(CypherErrorKind kind, string detail, string problem, Span span) =>
        new(kind, CypherErrorPhase.Runtime, detail, problem, query, span);
}
