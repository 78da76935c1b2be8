using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>An entity that a text may mean.</summary>
/// <param name="Id">The entity.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="Labels">Its labels.</param>
/// <param name="Matched">The id, name or alias that matched.</param>
/// <param name="Quality">How it matched.</param>
/// <param name="Distance">Typing errors between the text and what matched; 0 unless <see cref="MatchQuality.Near"/>.</param>
/// <param name="Edges">How many edges the entity has.</param>
public sealed record Candidate(
    EntityId Id, string Name, IReadOnlyList<string> Labels, string Matched, MatchQuality Quality, int Distance, int Edges);
