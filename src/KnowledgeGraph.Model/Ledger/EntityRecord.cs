namespace KnowledgeGraph.Model;

/// <summary>An entity as one document knows it; the graph's node is what all documents know together.</summary>
/// <param name="Id">Its stable id.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="KnownAliases">Spellings that the catalogue knows; those seen in the text are the mentions' own.</param>
/// <param name="Properties">What else is known: <c>iso3</c>, <c>wikidata</c>, <c>kind</c>.</param>
public sealed record EntityRecord(
    EntityId Id,
    IReadOnlyList<string> Labels,
    string Name,
    IReadOnlyList<string> KnownAliases,
    IReadOnlyDictionary<string, PropertyValue> Properties);
