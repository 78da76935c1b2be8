using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>One load under way, transaction by transaction.</summary>
internal sealed class Load(ICypherServer server, GraphSchema schema, LoadOptions options, GraphFile file, StampComparison comparison, bool isDryRun)
{
    private readonly EntityLookup entities = new(file);
    private readonly ClosedNames names = new(schema);
    private readonly EntityRows rows = new(schema, comparison.IsFresh);

    /// <summary>What several documents held is gone with the last of them, and counts once.</summary>
    private readonly HashSet<string> goneNodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> goneEdges = new(StringComparer.Ordinal);

    /// <summary>What was done so far.</summary>
    public LoadReport Report { get; private set; } = new(
        comparison.ToLoad.Count - comparison.Changed.Count, comparison.Changed.Count, comparison.Gone.Count, comparison.Unchanged, 0, 0, 0, 0);

    /// <summary>Applies a chunk wholly, or not at all. It may be applied twice.</summary>
    /// <returns>How many rows were sent.</returns>
    public async Task<long> ApplyAsync(Chunk chunk, CancellationToken cancellationToken)
    {
        await using var transaction = await server.BeginAsync(cancellationToken).ConfigureAwait(false);
        var loaded = await ServerState.SharesAsync(transaction, chunk.Known, cancellationToken).ConfigureAwait(false);
        var difference = new Difference(file, entities, chunk, loaded);
        var batches = new Batches(transaction, options.Batch, cancellationToken);
        if (!isDryRun)
        {
            await new ChunkWriter(batches, names, entities, rows, options.Evidence).WriteAsync(chunk, difference, loaded).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        entities.MarkWritten(difference.Nodes);
        goneNodes.UnionWith(difference.GoneNodes);
        goneEdges.UnionWith(difference.GoneEdges);
        Report = Report with
        {
            Nodes = Report.Nodes + difference.Nodes.Count,
            Edges = Report.Edges + difference.Edges.Count,
            NodesRemoved = goneNodes.Count,
            EdgesRemoved = goneEdges.Count,
        };
        return batches.Rows;
    }
}
