namespace KnowledgeGraph.Evaluation;

/// <summary>How far the edges are right, in numbers that add up over documents.</summary>
/// <param name="Hits">Required gold edges that some edge is.</param>
/// <param name="Required">Required gold edges.</param>
/// <param name="Wrong">Edges that are no gold edge.</param>
/// <param name="Neutral">Edges that are an optional gold edge only.</param>
/// <param name="Predicted">Edges between entities, all told.</param>
/// <param name="Dated">Matches of an edge with a required gold edge that has a date.</param>
/// <param name="DatesRight">Of these, those where the edge's date agrees as far as both say.</param>
/// <param name="Grounded">Edges of which a sentence stands in the text.</param>
/// <param name="Checkable">Edges whose document's text was at hand to look.</param>
public sealed record EdgeScore(
    int Hits, int Required, int Wrong, int Neutral, int Predicted, int Dated, int DatesRight, int Grounded, int Checkable)
{
    /// <summary>Precision and recall; several edges that are one gold edge count once.</summary>
    public Measure Measure => Measure.Of(Hits, Wrong, Required);

    /// <summary>The share of right dates; null where no match has one.</summary>
    public double? DateShare => Dated == 0 ? null : (double)DatesRight / Dated;

    /// <summary>The share of edges whose sentence stands in the text; null where there was no text or no edge.</summary>
    public double? GroundedShare => Checkable == 0 ? null : (double)Grounded / Checkable;

    internal EdgeScore Plus(EdgeScore other) => new(
        Hits + other.Hits, Required + other.Required, Wrong + other.Wrong, Neutral + other.Neutral, Predicted + other.Predicted,
        Dated + other.Dated, DatesRight + other.DatesRight, Grounded + other.Grounded, Checkable + other.Checkable);
}
