namespace KnowledgeGraph.Extraction;

/// <summary>A passage that was not read.</summary>
/// <param name="Passage">Its index.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Text">How it begins.</param>
public sealed record LeftOutPassage(int Passage, string Reason, string Text);
