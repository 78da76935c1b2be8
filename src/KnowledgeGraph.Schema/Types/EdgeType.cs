using KnowledgeGraph.Model;

namespace KnowledgeGraph.Schema;

/// <summary>A type of edge: what it means and what it may connect.</summary>
/// <param name="Name">The type, <c>PARTY_TO</c>.</param>
/// <param name="Group">What it is about.</param>
/// <param name="Meaning">What it says, in a sentence.</param>
/// <param name="Reading">The words between subject and object: "is a party to".</param>
/// <param name="InverseReading">The words between object and subject: "has as a party"; those of <paramref name="Reading"/> where symmetric.</param>
/// <param name="Symmetric">True where one edge stands for both directions.</param>
/// <param name="From">The labels that a subject may have; a label allows all that are more particular.</param>
/// <param name="To">The labels that an object may have.</param>
/// <param name="OwnProperties">The properties that its own file names.</param>
/// <param name="Properties">All properties: those that edges of its group share, then its own.</param>
/// <param name="Wikidata">The Wikidata properties that mean the same, the nearest first.</param>
/// <param name="Plover">The PLOVER event class of an interaction, <c>SANCTION</c>; else null.</param>
/// <param name="Cameo">The CAMEO root codes that the class covers, <c>16</c>.</param>
/// <param name="Example">A sentence that states such an edge; null for provenance.</param>
/// <param name="CounterExample">A sentence that seems to and does not; null for provenance.</param>
public sealed record EdgeType(
    string Name,
    EdgeGroup Group,
    string Meaning,
    string Reading,
    string InverseReading,
    bool Symmetric,
    IReadOnlyList<string> From,
    IReadOnlyList<string> To,
    IReadOnlyList<PropertyType> OwnProperties,
    IReadOnlyList<PropertyType> Properties,
    IReadOnlyList<WikidataProperty> Wikidata,
    string? Plover,
    IReadOnlyList<string> Cameo,
    string? Example,
    CounterExample? CounterExample)
{
    /// <summary>What tells two edges of the type apart.</summary>
    public EdgeRule Rule { get; } = new(
        Symmetric,
        [.. Properties.Where(property => property.Key).Select(property => property.Name).Order(StringComparer.Ordinal)]);
}
