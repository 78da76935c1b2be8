namespace KnowledgeGraph.Extraction.Llm;

/// <summary>A passage that the rules read alone, because the model gave no answer that could be used.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Passage">The passage's index.</param>
/// <param name="Reason">Why, in a few words.</param>
public sealed record LlmFallback(string Document, int Passage, string Reason);
