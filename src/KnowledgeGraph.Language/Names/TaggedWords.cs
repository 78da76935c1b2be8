namespace KnowledgeGraph.Language;

/// <summary>A sentence's words and their tags, which is all that naming looks at.</summary>
internal sealed record TaggedWords(IReadOnlyList<string> Forms, IReadOnlyList<WordTags> Tags);
