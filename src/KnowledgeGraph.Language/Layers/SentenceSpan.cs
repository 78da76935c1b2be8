namespace KnowledgeGraph.Language;

/// <summary>A sentence in its place, with its words.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Words">Its words from left to right; at least one.</param>
public sealed record SentenceSpan(int Start, int End, IReadOnlyList<WordSpan> Words);
