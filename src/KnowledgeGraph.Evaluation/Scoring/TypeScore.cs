namespace KnowledgeGraph.Evaluation;

/// <summary>How far the edges of one type are right.</summary>
/// <param name="Type">The edge type; a gold edge counts under its first.</param>
/// <param name="Hits">Required gold edges that some edge is.</param>
/// <param name="Required">Required gold edges.</param>
/// <param name="Wrong">Edges of the type that are no gold edge.</param>
public sealed record TypeScore(string Type, int Hits, int Required, int Wrong)
{
    /// <summary>Precision and recall.</summary>
    public Measure Measure => Measure.Of(Hits, Wrong, Required);
}
