using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>A query over rows, of which there may be any number.</summary>
/// <param name="Text">The query; it calls the rows <c>$rows</c>.</param>
/// <param name="Rows">The rows.</param>
/// <param name="IfThere">The query for when the server refuses the first because it has one of the elements; null where it never does.</param>
internal sealed record RowQuery(string Text, IEnumerable<Value?> Rows, string? IfThere = null);
