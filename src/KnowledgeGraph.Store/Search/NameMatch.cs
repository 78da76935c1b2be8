using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>A spelling that was found, with its entity.</summary>
internal sealed record NameMatch(EntityId Id, string Text, string Folded, bool IsName, string Labels, string Name, int Edges)
{
    public Candidate ToCandidate(MatchQuality quality, int distance) =>
        new(Id, Name, Labels.Split('\n', StringSplitOptions.RemoveEmptyEntries), Text, quality, distance, Edges);
}
