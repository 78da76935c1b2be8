using KnowledgeGraph.Model;
using QuikGraph;

namespace KnowledgeGraph.Queries;

/// <summary>An edge between two entities as QuikGraph's algorithms see it.</summary>
/// <param name="Source">Where it is walked from.</param>
/// <param name="Target">Where it is walked to.</param>
/// <param name="Type">The edge type.</param>
/// <param name="Id">The edge's id in the graph; empty where it has none.</param>
/// <param name="Confidence">Its confidence; 1 where it has none.</param>
/// <param name="Forward">True where it is walked from subject to object, as it stands in the graph.</param>
public sealed record EntityEdge(EntityId Source, EntityId Target, string Type, string Id, double Confidence, bool Forward) : IEdge<EntityId>;
