namespace KnowledgeGraph.Cypher;

/// <summary>Shows a part of a query to its author.</summary>
internal static class QueryExcerpt
{
    /// <summary>The line and column of an offset, both from 1.</summary>
    public static (int Line, int Column) Place(string query, int offset)
    {
        var before = query.AsSpan(0, Math.Min(offset, query.Length));
        var line = before.Count('\n') + 1;
        return (line, before.Length - before.LastIndexOf('\n'));
    }

    /// <summary>The line that a span begins on, with carets under as much of the span as that line holds.</summary>
    public static string Underline(string query, Span span)
    {
        var start = Math.Min(span.Start, query.Length);
        var lineStart = start == 0 ? 0 : query.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = query.IndexOf('\n', start);
        if (lineEnd < 0)
            lineEnd = query.Length;
        var carets = Math.Max(1, Math.Min(span.End, lineEnd) - start);
        var text = query[lineStart..lineEnd].Replace('\t', ' ').TrimEnd('\r');
        return $"{text}\n{new string(' ', start - lineStart)}{new string('^', carets)}";
    }
}
