using System.Diagnostics;
using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>Parts what differs into transactions, reading one after the other, so that memory stays flat.</summary>
internal sealed class Chunks(GraphFile file, EntityLookup entities, StampComparison comparison, LoadOptions options)
{
    private const int GoneAtOnce = 200;

    /// <summary>The entities that the chunk under way has, which are written once.</summary>
    private readonly HashSet<EntityId> seen = [];

    public IEnumerable<Chunk> Read()
    {
        var shares = new List<(DocumentShare, string)>();
        var weight = 0;
        foreach (var (id, stamp) in comparison.ToLoad)
        {
            var share = file.Share(id) ?? throw new UnreachableException($"The document '{id}' has a stamp and no share.");
            shares.Add((share, stamp));
            weight += Weight(share);
            if (weight < options.Batch)
                continue;
            yield return Of(shares);
            (shares, weight) = ([], 0);
            seen.Clear();
        }
        if (shares.Count > 0)
            yield return Of(shares);
        foreach (var gone in comparison.Gone.Chunk(GoneAtOnce))
            yield return new([], gone, gone);
    }

    private Chunk Of(List<(DocumentShare Share, string)> shares) =>
        new(shares, [], [.. shares.Select(entry => entry.Share.Id).Where(comparison.Changed.Contains)]);

    /// <summary>About how many rows a document takes.</summary>
    private int Weight(DocumentShare share) => 1 + share.Nodes.Count(id => !entities.IsWritten(id) && seen.Add(id)) + share.Edges.Count
        + (options.Evidence == EvidenceLevel.Full ? share.Passages.Count + share.Mentions.Count + (2 * share.Statements.Count) : 0);
}
