namespace KnowledgeGraph.Evaluation;

/// <summary>How well a benchmark was read.</summary>
/// <param name="Rows">The figures.</param>
/// <param name="Summary">The figures in a line or two for a reader, each line ended by <c>\n</c>.</param>
/// <param name="Misses">What was missed and what was wrong, each in one line or, with what belongs to it, more.</param>
public sealed record BenchmarkScore(IReadOnlyList<BenchmarkRow> Rows, string Summary, IReadOnlyList<string> Misses);
