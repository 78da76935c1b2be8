namespace KnowledgeGraph.Extraction;

/// <summary>A described treaty, dispute or event, as its phrase and clause tell of it.</summary>
/// <param name="Label">Its label.</param>
/// <param name="First">Index of the phrase's first word in the sentence.</param>
/// <param name="Last">Index of its last, the head.</param>
/// <param name="Year">The year that the phrase gives, or null.</param>
/// <param name="Parties">Its sides.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Place">Where it took place.</param>
internal sealed record Description(
    string Label, int First, int Last, string? Year, IReadOnlyList<FoundMention> Parties, FoundMention? Topic, FoundMention? Place);
