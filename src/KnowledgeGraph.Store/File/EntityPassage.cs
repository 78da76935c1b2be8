using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>A passage that mentions an entity.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Mentions">Where it mentions the entity, in reading order.</param>
public sealed record EntityPassage(string Document, Passage Passage, IReadOnlyList<Mention> Mentions);
