namespace KnowledgeGraph.Store;

/// <summary>What a document's share of the graph depends on, as one text: while it stays, so does the share.</summary>
/// <param name="Document">The document's id; empty for what people asserted, which stands in no document.</param>
/// <param name="Text">A hash of the document, of what read it, of the corrections in force and of the rules that tell edges apart.</param>
public sealed record DocumentStamp(string Document, string Text);
