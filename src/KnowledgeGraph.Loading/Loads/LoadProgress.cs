namespace KnowledgeGraph.Loading;

/// <summary>How far a load is.</summary>
/// <param name="Documents">How many documents are done.</param>
/// <param name="TotalDocuments">How many have to be loaded or removed.</param>
/// <param name="Rows">How many rows were written.</param>
/// <param name="Elapsed">The time since the first row.</param>
public sealed record LoadProgress(int Documents, int TotalDocuments, long Rows, TimeSpan Elapsed)
{
    /// <summary>Rows a second so far.</summary>
    public double RowsPerSecond => Elapsed > TimeSpan.Zero ? Rows / Elapsed.TotalSeconds : 0;

    /// <summary>How long the rest will take at the rate so far; null before anything is done.</summary>
    public TimeSpan? Remaining => Documents == 0 ? null : Elapsed / Documents * (TotalDocuments - Documents);
}
