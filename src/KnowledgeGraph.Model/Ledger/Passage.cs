namespace KnowledgeGraph.Model;

/// <summary>A paragraph, heading or list item of a document; page furniture is in none.</summary>
/// <param name="Index">Its place among the document's passages, from 0.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the document's text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Text">What a reader sees: hard line breaks joined, words broken at line ends made whole.</param>
public sealed record Passage(int Index, int Start, int End, string Text);
