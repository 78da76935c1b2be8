namespace KnowledgeGraph.Catalogue;

/// <summary>A known name in a text.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset after its last; a possessive ending is not part of it.</param>
/// <param name="Senses">What it may mean, likeliest first; never empty.</param>
public readonly record struct NameMatch(int Start, int End, IReadOnlyList<NameSense> Senses);
