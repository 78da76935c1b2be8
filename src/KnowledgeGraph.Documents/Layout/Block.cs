namespace KnowledgeGraph.Documents;

/// <summary>A paragraph, heading or item as the layout shows it, before furniture is told from text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Spans">The stretches of text it consists of, in order.</param>
/// <param name="Level">A heading's level, 1 for the highest; 0 where the layout does not tell.</param>
internal sealed record Block(PassageKind Kind, IReadOnlyList<TextSpan> Spans, int Level = 0);
