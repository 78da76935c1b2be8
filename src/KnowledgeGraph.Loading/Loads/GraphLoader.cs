using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;
using Polly;

namespace KnowledgeGraph.Loading;

/// <summary>Brings a server to the state of a graph file: what changed is written, what no document supports any more is removed.</summary>
/// <remarks>
/// <para>The unit is the document. The server remembers for each what it was given because of it, in nodes labelled
/// <c>_KgDocument</c>; a document whose stamp is the same on both sides is not looked at. Some documents share a transaction, so
/// that a load broken off anywhere leaves whole documents, and the next one goes on from there.</para>
/// <para>What users make by hand stays: their nodes and edges, their properties on ours, and an entity of ours as long as an edge
/// of theirs hangs on it. A database holds one graph file's graph.</para>
/// </remarks>
public sealed class GraphLoader
{
    private readonly ICypherServer server;
    private readonly GraphSchema schema;
    private readonly LoadOptions options;
    private readonly TimeProvider time;
    private readonly ResiliencePipeline retries;
    private readonly ServerState state;

    /// <summary>A loader for a server.</summary>
    /// <param name="server">The server.</param>
    /// <param name="schema">The labels and types that there may be.</param>
    /// <param name="options">How to load; null for the default.</param>
    /// <param name="time">What rates and delays are measured with; null for the system's.</param>
    public GraphLoader(ICypherServer server, GraphSchema schema, LoadOptions? options = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(schema);
        (this.server, this.schema, this.options, this.time) = (server, schema, options ?? LoadOptions.Default, time ?? TimeProvider.System);
        ArgumentOutOfRangeException.ThrowIfLessThan(this.options.Batch, 1, nameof(options));
        retries = Retries.Of(this.time, this.options.Attempts);
        state = new(server, schema);
    }

    /// <summary>Loads what differs.</summary>
    /// <param name="file">The graph.</param>
    /// <param name="progress">Told after each transaction.</param>
    /// <param name="cancellationToken">Stops; what was committed stays, and the next load goes on from there.</param>
    /// <exception cref="ServerException">The server refuses, or stays away for longer than retrying lasts.</exception>
    /// <exception cref="InputException">The graph holds a label or type that the schema does not have.</exception>
    public async Task<LoadReport> LoadAsync(GraphFile file, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        await retries.ExecuteAsync(async token => await state.PrepareAsync(token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return await RunAsync(file, isDryRun: false, progress, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Says what a load would do, and changes nothing.</summary>
    /// <inheritdoc cref="LoadAsync"/>
    public Task<LoadReport> PlanAsync(GraphFile file, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(file);
        return RunAsync(file, isDryRun: true, null, cancellationToken);
    }

    private async Task<LoadReport> RunAsync(GraphFile file, bool isDryRun, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        var loaded = await retries.ExecuteAsync(async token => await state.StampsAsync(token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        var comparison = new StampComparison(WantedStamps.Of(file, schema, options.Evidence), loaded);
        var prepared = new Preparation(server, retries, schema, options, file, comparison, isDryRun).ReadAsync(cancellationToken);
        var load = new Load(server, comparison);
        var (documents, rows, began) = (0, 0L, time.GetTimestamp());
        // Where the server has to be asked what it holds, it is asked after it has all that came before.
        await foreach (var chunk in (comparison.IsAddition ? ReadAhead.Of(prepared, cancellationToken) : prepared).ConfigureAwait(false))
        {
            await retries.ExecuteAsync(async token => await load.SendAsync(chunk, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            load.Count(chunk.Difference);
            documents += chunk.Documents;
            rows += chunk.Rows;
            progress?.Report(new(documents, comparison.Total, rows, time.GetElapsedTime(began)));
        }
        return load.Report;
    }
}
