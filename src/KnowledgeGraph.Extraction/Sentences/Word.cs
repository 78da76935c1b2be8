namespace KnowledgeGraph.Extraction;

/// <summary>A word of a sentence as the rules see it.</summary>
/// <param name="Text">The word as written.</param>
/// <param name="Lower">The word in lower case.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the passage's text.</param>
/// <param name="End">Offset after its last.</param>
internal sealed record Word(string Text, string Lower, int Start, int End);
