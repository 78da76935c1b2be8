namespace KnowledgeGraph.Evaluation;

/// <summary>A text to read.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">The text.</param>
/// <param name="Title">Its title, where it has one.</param>
/// <param name="Date">When it was published, where that is given: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</param>
public sealed record BenchmarkText(string Id, string Text, string? Title = null, string? Date = null);
