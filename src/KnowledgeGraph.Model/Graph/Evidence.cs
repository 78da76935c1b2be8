namespace KnowledgeGraph.Model;

/// <summary>The sentence that proves a statement, and where it stands.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Passage">The passage's index in the document, from 0.</param>
/// <param name="Start">Offset of the sentence's first UTF-16 code unit in the document's text as read.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Text">The sentence, with hard line breaks joined.</param>
public sealed record Evidence(string Document, int Passage, int Start, int End, string Text);
