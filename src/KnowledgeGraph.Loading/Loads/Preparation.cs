using System.Runtime.CompilerServices;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;
using Polly;

namespace KnowledgeGraph.Loading;

/// <summary>Makes each chunk ready to be sent: what the server has of it and what differs, as queries with their rows.</summary>
internal sealed class Preparation(
    ICypherServer server, ResiliencePipeline retries, GraphSchema schema, LoadOptions options, GraphFile file, StampComparison comparison, bool isDryRun)
{
    private readonly EntityLookup entities = new(file);

    /// <summary>The transactions of a load, in order.</summary>
    public async IAsyncEnumerable<PreparedChunk> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var writer = new ChunkWriter(new(schema), entities, new(schema, comparison.IsFresh), options);
        foreach (var chunk in new Chunks(file, entities, comparison, options).Read())
        {
            var loaded = await retries.ExecuteAsync(
                async token => await ServerState.SharesAsync(server, chunk.Known, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
            var difference = new Difference(file, entities, chunk, loaded);
            // What is written now need not be written by a later chunk: should this one fail for good, none follows.
            entities.MarkWritten(difference.Nodes);
            yield return new(chunk.Documents, difference, isDryRun ? [] : [.. writer.Write(chunk, difference, loaded)]);
        }
    }
}
