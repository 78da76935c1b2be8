using KnowledgeGraph.Language;

namespace KnowledgeGraph.Training;

/// <summary>One row a word as dependent, one as head; a score is the product of two rows.</summary>
internal sealed record ArcSides(Matrix Dependents, Matrix Heads);
