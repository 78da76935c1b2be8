namespace KnowledgeGraph.Extraction;

/// <summary>A sentence that mentions two actors or more and gave no statement.</summary>
/// <param name="Passage">The index of its passage.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the document's text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Actors">The actors' names, in the order of the text.</param>
/// <param name="Predicates">The lemmas of its root and its verbs, each once, sorted: what no rule knows, or knows otherwise.</param>
public sealed record SilentSentence(int Passage, int Start, int End, string Text, IReadOnlyList<string> Actors, IReadOnlyList<string> Predicates);
