namespace KnowledgeGraph.Loading;

/// <summary>How a graph is loaded.</summary>
/// <param name="Evidence">How much of the evidence goes with it.</param>
/// <param name="Batch">How many rows one transaction holds, about; a document is never parted.</param>
/// <param name="Attempts">How often a transaction is tried again while the server is away or too busy.</param>
public sealed record LoadOptions(EvidenceLevel Evidence = EvidenceLevel.Full, int Batch = 10_000, int Attempts = 20)
{
    /// <summary>All of the evidence, in transactions of 10,000 rows.</summary>
    public static LoadOptions Default { get; } = new();
}
