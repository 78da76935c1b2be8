namespace KnowledgeGraph.Store;

/// <summary>What a search found, best first.</summary>
/// <param name="Entities">Entities by name.</param>
/// <param name="Passages">Passages by words.</param>
public sealed record SearchResult(IReadOnlyList<Candidate> Entities, IReadOnlyList<PassageHit> Passages);
