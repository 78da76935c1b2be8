using KnowledgeGraph.Model;

namespace KnowledgeGraph.Queries;

/// <summary>One step of a path.</summary>
/// <param name="From">Where it leaves.</param>
/// <param name="To">Where it arrives.</param>
/// <param name="Edge">The edge that bears it best, with its evidence: the most confident, of equals that of the first id.</param>
/// <param name="Forward">True where the edge is walked from its source to its target.</param>
/// <param name="Others">The other edges between the two that the question allows, in the same order.</param>
public sealed record PathStep(EntityId From, EntityId To, Edge Edge, bool Forward, IReadOnlyList<Edge> Others);
