namespace KnowledgeGraph.Evaluation;

/// <summary>How far the entities are right, in numbers that add up over documents.</summary>
/// <param name="Hits">Required gold entities that some node is.</param>
/// <param name="Required">Required gold entities.</param>
/// <param name="Unknown">Nodes that are no gold entity.</param>
/// <param name="Matched">Nodes that are one.</param>
/// <param name="Typed">Of these, those with a right label.</param>
/// <param name="Duplicates">Nodes beyond the first that are the same gold entity.</param>
public sealed record EntityScore(int Hits, int Required, int Unknown, int Matched, int Typed, int Duplicates)
{
    /// <summary>Precision and recall; nodes that are an optional entity count as neither right nor wrong.</summary>
    public Measure Measure => Measure.Of(Hits, Unknown, Required);

    /// <summary>The share of matched nodes with a right label.</summary>
    public double TypedShare => (double)Typed / Math.Max(1, Matched);

    internal EntityScore Plus(EntityScore other) => new(
        Hits + other.Hits, Required + other.Required, Unknown + other.Unknown, Matched + other.Matched, Typed + other.Typed, Duplicates + other.Duplicates);
}
