namespace KnowledgeGraph.Training;

/// <summary>A sentence and the labels that its corpus allows each word: one where the corpus says, several where it does not.</summary>
/// <param name="Forms">The words.</param>
/// <param name="Allowed">For each word the labels it may have, one bit a label.</param>
internal sealed record NamedSentence(IReadOnlyList<string> Forms, ulong[] Allowed);
