namespace KnowledgeGraph.Schema;

/// <summary>A sentence that seems to state an edge of a type and does not.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Because">Why it states none.</param>
public sealed record CounterExample(string Sentence, string Because);
