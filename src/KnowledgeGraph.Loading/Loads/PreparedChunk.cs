namespace KnowledgeGraph.Loading;

/// <summary>One transaction, ready to be sent.</summary>
/// <param name="Documents">How many documents it is about.</param>
/// <param name="Difference">What it writes and removes.</param>
/// <param name="Batches">The queries in order; none where nothing is to be changed.</param>
internal sealed record PreparedChunk(int Documents, Difference Difference, IReadOnlyList<Batch> Batches)
{
    /// <summary>How many rows are sent.</summary>
    public long Rows => Batches.Sum(batch => (long)batch.Rows.Items.Count);
}
