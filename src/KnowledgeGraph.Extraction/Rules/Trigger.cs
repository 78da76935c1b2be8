namespace KnowledgeGraph.Extraction;

/// <summary>The words that a frame stands on.</summary>
/// <param name="Words">The words in order; of a verb the first is inflected, the others stand near after it.</param>
/// <param name="IsVerb">A verb, with subject and object; else a noun, with possessors and prepositions.</param>
internal sealed record Trigger(IReadOnlyList<string> Words, bool IsVerb);
