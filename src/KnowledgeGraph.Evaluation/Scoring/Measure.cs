namespace KnowledgeGraph.Evaluation;

/// <summary>Precision, recall and their harmonic mean.</summary>
/// <param name="Precision">The share of what was predicted that is right; 0 where nothing was predicted.</param>
/// <param name="Recall">The share of what was to be found that was found; 1 where nothing was.</param>
public readonly record struct Measure(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    internal static Measure Of(int hits, int wrong, int required) =>
        new(hits + wrong == 0 ? 0 : (double)hits / (hits + wrong), required == 0 ? 1 : (double)hits / required);
}
