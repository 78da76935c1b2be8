namespace KnowledgeGraph.Cypher;

/// <summary>What a query did beside returning rows.</summary>
/// <param name="Counts">What it changed.</param>
/// <param name="Plan">Its plan, a step a line, where it was explained or profiled; else null.</param>
public sealed record QuerySummary(WriteCounts Counts, string? Plan);
