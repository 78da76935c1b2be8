namespace KnowledgeGraph.Extraction;

/// <summary>Whom a noun describes.</summary>
/// <param name="Word">The index of the word that stands for them.</param>
/// <param name="Anchor">Where factuality and date are read.</param>
/// <param name="IsStated">True where an apposition or a title states it, whatever the verb around it.</param>
internal sealed record PatternHolder(int Word, int Anchor, bool IsStated);
