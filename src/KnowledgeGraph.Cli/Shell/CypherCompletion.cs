using KnowledgeGraph.Cypher;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Cli;

/// <summary>Completes the word before the cursor: behind a colon labels and edge types, behind a dot properties, else words of Cypher and functions.</summary>
internal sealed class CypherCompletion(IGraphView view)
{
    private static readonly string[] Keywords =
    [
        "MATCH", "OPTIONAL MATCH", "WHERE", "RETURN", "WITH", "ORDER BY", "SKIP", "LIMIT", "UNWIND", "DISTINCT", "AND", "OR", "NOT", "IN", "STARTS WITH", "ENDS WITH",
        "CONTAINS", "IS NULL", "IS NOT NULL", "AS", "DESC", "ASC", "CASE", "WHEN", "THEN", "ELSE", "END", "UNION", "CALL", "YIELD", "EXISTS", "COUNT", "COLLECT",
        "shortestPath", "allShortestPaths", "EXPLAIN", "PROFILE",
    ];

    /// <summary>Where the word before the cursor begins, and what it may become, sorted.</summary>
    public (int Start, IReadOnlyList<string> Candidates) At(string line, int cursor)
    {
        var start = cursor;
        while (start > 0 && (char.IsLetterOrDigit(line[start - 1]) || line[start - 1] == '_'))
            start--;
        var word = line[start..cursor];
        IEnumerable<string> known = (start > 0 ? line[start - 1] : ' ') switch
        {
            ':' or '|' or '&' => view.Labels.Concat(view.EdgeTypes),
            '.' => view.PropertyNames,
            _ => Keywords.Concat(CypherFunctions.Names),
        };
        return (start, [.. known.Where(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }
}
