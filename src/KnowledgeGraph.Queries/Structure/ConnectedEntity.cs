using KnowledgeGraph.Model;

namespace KnowledgeGraph.Queries;

/// <summary>An entity and how well it is connected.</summary>
/// <param name="Entity">Which.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Edges">The number of its edges, either way.</param>
/// <param name="Neighbours">The number of other entities they lead to.</param>
public sealed record ConnectedEntity(EntityId Entity, string Name, int Edges, int Neighbours);
