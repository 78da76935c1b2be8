namespace KnowledgeGraph.Loading;

/// <summary>One load under way, transaction by transaction.</summary>
internal sealed class Load(ICypherServer server, StampComparison comparison)
{
    /// <summary>What a server says that is to make an element a second time: after an answer that got lost, or beside another load.</summary>
    private const string AlreadyThere = "Neo.ClientError.Schema.ConstraintValidationFailed";

    /// <summary>What several documents held is gone with the last of them, and counts once.</summary>
    private readonly HashSet<string> goneNodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> goneEdges = new(StringComparer.Ordinal);

    /// <summary>What was done so far.</summary>
    public LoadReport Report { get; private set; } = new(
        comparison.ToLoad.Count - comparison.Changed.Count, comparison.Changed.Count, comparison.Gone.Count, comparison.Unchanged, 0, 0, 0, 0);

    /// <summary>Sends a chunk, which takes effect wholly or not at all. It may be sent twice.</summary>
    public async Task SendAsync(PreparedChunk chunk, CancellationToken cancellationToken)
    {
        if (chunk.Batches.Count == 0)
            return;
        try
        {
            await SendAsync(chunk, batch => batch.Query, cancellationToken).ConfigureAwait(false);
        }
        catch (ServerException error) when (error.Code == AlreadyThere)
        {
            await SendAsync(chunk, batch => batch.IfThere, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Adds what a chunk did, or would do, to the report.</summary>
    public void Count(Difference difference)
    {
        goneNodes.UnionWith(difference.GoneNodes);
        goneEdges.UnionWith(difference.GoneEdges);
        Report = Report with
        {
            Nodes = Report.Nodes + difference.Nodes.Count,
            Edges = Report.Edges + difference.Edges.Count,
            NodesRemoved = goneNodes.Count,
            EdgesRemoved = goneEdges.Count,
        };
    }

    private async Task SendAsync(PreparedChunk chunk, Func<Batch, string> query, CancellationToken cancellationToken)
    {
        await using var transaction = await server.BeginAsync(cancellationToken).ConfigureAwait(false);
        foreach (var batch in chunk.Batches)
            await transaction.RunAsync(query(batch), batch.Parameters, cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
    }
}
