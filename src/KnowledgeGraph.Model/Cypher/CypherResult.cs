namespace KnowledgeGraph.Model;

/// <summary>The answer to a query.</summary>
/// <param name="Columns">The columns' names, in the order of the <c>RETURN</c>.</param>
/// <param name="Rows">The rows, streamed; they can be read once.</param>
public sealed record CypherResult(IReadOnlyList<string> Columns, IAsyncEnumerable<CypherRow> Rows);

/// <summary>One row of an answer.</summary>
/// <param name="Columns">The columns' names, shared by all rows.</param>
/// <param name="Values">The values, one a column.</param>
public sealed record CypherRow(IReadOnlyList<string> Columns, IReadOnlyList<Value> Values)
{
    /// <summary>The value in a column.</summary>
    /// <exception cref="KeyNotFoundException">There is no such column.</exception>
    public Value this[string column]
    {
        get
        {
            for (var i = 0; i < Columns.Count; i++)
            {
                if (Columns[i] == column)
                    return Values[i];
            }
            throw new KeyNotFoundException($"The result has no column '{column}'; it has {string.Join(", ", Columns)}.");
        }
    }
}
