namespace KnowledgeGraph.Cli;

/// <summary>A result of rows: named columns, and one value a column in each row.</summary>
/// <param name="Columns">The columns' names.</param>
/// <param name="Values">The rows; a value is a text, a number, a truth value, a list of texts, or null.</param>
internal sealed record Rows(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Values);
