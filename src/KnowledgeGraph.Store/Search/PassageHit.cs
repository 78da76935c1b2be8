namespace KnowledgeGraph.Store;

/// <summary>A passage that a search found.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Title">The document's title, where it has one.</param>
/// <param name="Passage">The passage's index in the document.</param>
/// <param name="Start">Offset of the passage's first UTF-16 code unit in the document's text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Snippet">The words found with those around them; each word found stands in <c>[brackets]</c>.</param>
/// <param name="Rank">BM25, the more negative the better.</param>
public sealed record PassageHit(string Document, string? Title, int Passage, int Start, int End, string Snippet, double Rank);
