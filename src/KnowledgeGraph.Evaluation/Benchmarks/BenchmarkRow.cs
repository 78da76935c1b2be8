namespace KnowledgeGraph.Evaluation;

/// <summary>One figure of a score.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Count">How many are right, found or drawn; null where the figure is no share.</param>
/// <param name="Of">Of how many; null where the figure is no share.</param>
/// <param name="Value">The figure.</param>
public sealed record BenchmarkRow(string Measure, int? Count, int? Of, double Value)
{
    internal static BenchmarkRow Share(string measure, int count, int of) => new(measure, count, of, (double)count / Math.Max(1, of));

    internal static BenchmarkRow Figure(string measure, double value) => new(measure, null, null, value);
}
