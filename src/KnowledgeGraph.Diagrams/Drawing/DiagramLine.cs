using KnowledgeGraph.Model;

namespace KnowledgeGraph.Diagrams;

/// <summary>A line between two entities: all edges between them that point the same way.</summary>
/// <param name="Source">Where it begins.</param>
/// <param name="Target">Where it ends.</param>
/// <param name="Arrow">True for an arrowhead at the target; symmetric types have none.</param>
/// <param name="Labels">What it says, a type with its dates each: <c>SANCTIONS 2004, 2009-07</c>.</param>
/// <param name="Strength">The sum of its edges' confidences.</param>
public sealed record DiagramLine(EntityId Source, EntityId Target, bool Arrow, IReadOnlyList<string> Labels, double Strength);
