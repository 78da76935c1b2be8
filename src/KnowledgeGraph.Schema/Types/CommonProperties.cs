namespace KnowledgeGraph.Schema;

/// <summary>The properties that whole classes of nodes and edges share, written once in <c>common.json</c>.</summary>
/// <param name="Entity">Of every node that is an entity.</param>
/// <param name="Edge">Of every edge that statements make.</param>
/// <param name="Interaction">Of those among them that are interactions.</param>
public sealed record CommonProperties(
    IReadOnlyList<PropertyType> Entity, IReadOnlyList<PropertyType> Edge, IReadOnlyList<PropertyType> Interaction);
