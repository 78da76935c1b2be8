using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>Runs one query over rows, some thousands at a time.</summary>
internal sealed class Batches(ICypherTransaction transaction, int size, CancellationToken cancellationToken)
{
    /// <summary>How many rows were sent.</summary>
    public long Rows { get; private set; }

    /// <summary>Runs a query with the rows as <c>$rows</c>; not at all where there are none.</summary>
    public async Task RunAsync(string query, IEnumerable<Value?> rows)
    {
        foreach (var batch in rows.Chunk(size))
        {
            var parameters = new Dictionary<string, PropertyValue> { ["rows"] = new ListValue([.. batch.Select(row => row ?? NullValue.Instance)]) };
            await transaction.RunAsync(query, parameters, cancellationToken).ConfigureAwait(false);
            Rows += batch.Length;
        }
    }
}
