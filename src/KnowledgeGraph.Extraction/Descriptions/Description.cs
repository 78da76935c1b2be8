namespace KnowledgeGraph.Extraction;

/// <summary>A described treaty, dispute or event, as its phrase and clause tell of it.</summary>
/// <param name="Label">Its label.</param>
/// <param name="First">Index of the phrase's first word in the sentence.</param>
/// <param name="Last">Index of its last, the head.</param>
/// <param name="Year">The year that the phrase gives, or null.</param>
/// <param name="Parties">Its sides.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Place">Where it took place.</param>
/// <param name="NamedFor">The place whose name stands before it: "the Locarno treaties".</param>
/// <param name="End">Index of the last word of all that the phrase tells.</param>
/// <param name="IsDefinite">True where the phrase takes the thing for known: "their dispute over", "the war between".</param>
internal sealed record Description(
    string Label,
    int First,
    int Last,
    string? Year,
    IReadOnlyList<FoundMention> Parties,
    FoundMention? Topic,
    FoundMention? Place,
    FoundMention? NamedFor,
    int End,
    bool IsDefinite);
