namespace KnowledgeGraph.Cypher;

/// <summary>A node that a procedure made for its rows. It stands in no graph: it has no neighbours and cannot be changed.</summary>
/// <param name="Number">Below zero, where no node of a graph is; another for each in a query.</param>
/// <param name="Labels">Its labels, sorted.</param>
/// <param name="Properties">Its properties, of kinds that a property can hold.</param>
internal sealed record VirtualNode(int Number, IReadOnlyList<string> Labels, DatumMap Properties);

/// <summary>A relationship that a procedure made for its rows, between nodes that it made.</summary>
/// <param name="Number">Below zero, where no relationship of a graph is; another for each in a query.</param>
/// <param name="Type">Its type.</param>
/// <param name="Source">The node it leaves.</param>
/// <param name="Target">The node it enters.</param>
/// <param name="Properties">Its properties, of kinds that a property can hold.</param>
internal sealed record VirtualRelationship(int Number, string Type, VirtualNode Source, VirtualNode Target, DatumMap Properties);
