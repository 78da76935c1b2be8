using KnowledgeGraph.Model;

namespace KnowledgeGraph.Cypher;

/// <summary>The answer to a query: columns, rows as they are found, and, once they are read, what the query did.</summary>
public sealed class CypherAnswer
{
    private readonly Func<QuerySummary> summary;

    internal CypherAnswer(IReadOnlyList<string> columns, IEnumerable<CypherRow> rows, Func<QuerySummary> summary)
    {
        (Columns, Rows) = (columns, rows);
        this.summary = summary;
    }

    /// <summary>The columns' names; none where the query returns nothing.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>The rows. Those of a query that writes are complete; others are found as they are read, and can be read once.</summary>
    public IEnumerable<CypherRow> Rows { get; }

    /// <summary>What the query did; of a profiled query complete once all rows are read.</summary>
    public QuerySummary Summary => summary();
}
