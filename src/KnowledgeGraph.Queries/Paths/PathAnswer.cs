namespace KnowledgeGraph.Queries;

/// <summary>How two entities are connected: the answer.</summary>
/// <param name="Paths">The paths, best first; empty where there is none.</param>
/// <param name="Reason">Why there is none; null where there is one.</param>
public sealed record PathAnswer(IReadOnlyList<EntityPath> Paths, NoPathReason? Reason);
