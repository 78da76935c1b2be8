using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>A query, and some thousands of rows for it.</summary>
/// <param name="Query">The query; it calls the rows <c>$rows</c>.</param>
/// <param name="IfThere">The query for when the server refuses the first because it has one of the elements.</param>
/// <param name="Rows">The rows.</param>
internal sealed record Batch(string Query, string IfThere, ListValue Rows)
{
    /// <summary>The rows as a query's parameters.</summary>
    public IReadOnlyDictionary<string, PropertyValue> Parameters { get; } = new Dictionary<string, PropertyValue> { ["rows"] = Rows };

    /// <summary>Parts rows into batches; there are none where there are no rows.</summary>
    public static IEnumerable<Batch> Of(RowQuery query, int size) => query.Rows.Chunk(size)
        .Select(part => new Batch(query.Text, query.IfThere ?? query.Text, new([.. part.Select(row => row ?? NullValue.Instance)])));
}
