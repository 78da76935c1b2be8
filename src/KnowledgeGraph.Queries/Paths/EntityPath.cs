using KnowledgeGraph.Model;

namespace KnowledgeGraph.Queries;

/// <summary>A way from one entity to another that passes none twice.</summary>
/// <param name="Entities">The entities passed, both ends among them.</param>
/// <param name="Steps">The steps between them, one fewer.</param>
/// <param name="Cost">
/// What orders paths of one length, least first: minus the natural logarithm of the likelihood that a walker who takes every edge
/// at an entity alike, and gets through each with its confidence, arrives this way once on the first step's edge.
/// </param>
public sealed record EntityPath(IReadOnlyList<EntityId> Entities, IReadOnlyList<PathStep> Steps, double Cost);
