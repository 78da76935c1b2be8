using KnowledgeGraph.Model;

namespace KnowledgeGraph.Documents;

/// <summary>A document and its passages in reading order.</summary>
/// <param name="Document">The text as read and what is known of it.</param>
/// <param name="Passages">Its passages by index; page furniture is in none.</param>
public sealed record ReadDocument(Document Document, IReadOnlyList<ReadPassage> Passages);
