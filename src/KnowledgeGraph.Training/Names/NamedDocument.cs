using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>A document whose names may be known.</summary>
/// <param name="Manner">The corpus's manner of naming; null where it marks no names.</param>
/// <param name="Sentences">Its sentences in order.</param>
internal sealed record NamedDocument(NameManner? Manner, IReadOnlyList<NamedSentence> Sentences);
