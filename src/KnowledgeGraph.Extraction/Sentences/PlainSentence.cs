namespace KnowledgeGraph.Extraction;

/// <summary>A sentence as the language pipeline gives it.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the passage's text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Words">Its words, in order.</param>
internal sealed record PlainSentence(int Start, int End, IReadOnlyList<Word> Words);
