namespace KnowledgeGraph.Schema;

/// <summary>A label of the graph and what it stands for.</summary>
/// <param name="Name">The label, <c>State</c>.</param>
/// <param name="Meaning">What a node of it is, in a sentence.</param>
/// <param name="Parent">The more general label that its nodes carry as well; null where there is none.</param>
/// <param name="IsAbstract">True where no node has it without a more particular one: <c>Actor</c>.</param>
/// <param name="IsEntity">True where its nodes are things of the world; false for what holds the evidence.</param>
/// <param name="IdKind">The part of its entities' ids before the colon, <c>state</c>; null where abstract or no entity.</param>
/// <param name="Labels">The labels that its nodes carry, the general before the particular: <c>Actor</c>, <c>State</c>.</param>
/// <param name="OwnProperties">The properties that its own file names.</param>
/// <param name="Properties">All properties: those all entities share, inherited ones, its own.</param>
/// <param name="Wikidata">The Wikidata classes that mean the same or less, <c>Q6256</c>.</param>
/// <param name="Examples">Names of a few.</param>
public sealed record NodeType(
    string Name,
    string Meaning,
    string? Parent,
    bool IsAbstract,
    bool IsEntity,
    string? IdKind,
    IReadOnlyList<string> Labels,
    IReadOnlyList<PropertyType> OwnProperties,
    IReadOnlyList<PropertyType> Properties,
    IReadOnlyList<string> Wikidata,
    IReadOnlyList<string> Examples);
