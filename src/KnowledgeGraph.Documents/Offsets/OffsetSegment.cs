namespace KnowledgeGraph.Documents;

/// <summary>A run of characters that stands alike in passage and document, or one character made from several.</summary>
/// <param name="Passage">Where it starts in the passage.</param>
/// <param name="Document">Where it starts in the document.</param>
/// <param name="DocumentLength">How much of the document it stands for: its own length, or more for one character made from several.</param>
internal readonly record struct OffsetSegment(int Passage, int Document, int DocumentLength);
