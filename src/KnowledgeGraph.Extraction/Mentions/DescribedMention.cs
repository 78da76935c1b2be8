using KnowledgeGraph.Model;

namespace KnowledgeGraph.Extraction;

/// <summary>A mention of a treaty, dispute or event by description.</summary>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the passage's text.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Entity">Which entity.</param>
/// <param name="Alias">The spelling through which it was linked.</param>
/// <param name="Reason">Why it was linked.</param>
/// <param name="IsAdjective">Never true.</param>
/// <param name="Parties">Its sides.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Place">Where it took place.</param>
/// <param name="NamedFor">The place whose name stands before it.</param>
/// <param name="Year">The year that its phrase or its maker's clause gives, or null.</param>
/// <param name="IsDefinite">True where the phrase takes the thing for known.</param>
internal sealed record DescribedMention(
    int Passage,
    int Start,
    int End,
    MentionKind Kind,
    EntityRecord Entity,
    string Alias,
    string Reason,
    bool IsAdjective,
    IReadOnlyList<FoundMention> Parties,
    FoundMention? Topic,
    FoundMention? Place,
    FoundMention? NamedFor,
    string? Year,
    bool IsDefinite)
    : FoundMention(Passage, Start, End, Kind, Entity, Alias, Reason, IsAdjective);
