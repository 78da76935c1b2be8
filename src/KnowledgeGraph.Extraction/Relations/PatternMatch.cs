namespace KnowledgeGraph.Extraction;

/// <summary>Where the noun of a pattern stands, or the name that governs another.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Head">The index of the word that governs the others.</param>
/// <param name="IsName">True where it is a name.</param>
internal sealed record PatternMatch(int First, int Last, int Head, bool IsName);
