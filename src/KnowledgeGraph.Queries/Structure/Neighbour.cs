using KnowledgeGraph.Model;

namespace KnowledgeGraph.Queries;

/// <summary>An entity near another.</summary>
/// <param name="Entity">Which.</param>
/// <param name="Hops">How many steps away.</param>
public sealed record Neighbour(EntityId Entity, int Hops);
