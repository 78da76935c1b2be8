using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>Writes one chunk within a transaction: what is gone first, then nodes, edges, evidence, and what to remember.</summary>
internal sealed class ChunkWriter(Batches batches, ClosedNames names, EntityLookup entities, EntityRows rows, EvidenceLevel evidence)
{
    public async Task WriteAsync(Chunk chunk, Difference difference, IReadOnlyDictionary<string, LoadedShare> loaded)
    {
        var evidenceWriter = new EvidenceWriter(batches, names, entities);
        IEnumerable<DocumentShare> shares = evidence == EvidenceLevel.Full ? chunk.Shares.Select(entry => entry.Share) : [];
        await evidenceWriter.ClearAsync(loaded, [.. shares]).ConfigureAwait(false);
        await RemoveAsync(difference).ConfigureAwait(false);
        await WriteNodesAsync(difference.Nodes).ConfigureAwait(false);
        await WriteEdgesAsync(difference.Edges).ConfigureAwait(false);
        await evidenceWriter.WriteAsync([.. shares]).ConfigureAwait(false);
        await RememberAsync(chunk).ConfigureAwait(false);
    }

    /// <summary>An entity that something hand-made hangs on stays for its sake.</summary>
    private async Task RemoveAsync(Difference difference)
    {
        foreach (var type in difference.GoneEdges.Select(LoadedShare.Split).GroupBy(entry => entry.Name, entry => entry.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
            await batches.RunAsync($"UNWIND $rows AS id MATCH ()-[r:{names.Type(type.Key)} {{id: id}}]->() DELETE r", type.Select(Row.Text)).ConfigureAwait(false);
        foreach (var label in difference.GoneNodes.Select(LoadedShare.Split).GroupBy(entry => entry.Name, entry => entry.Id).OrderBy(group => group.Key, StringComparer.Ordinal))
            await batches.RunAsync($"UNWIND $rows AS id MATCH (n:{names.Label(label.Key)} {{id: id}}) WHERE NOT EXISTS {{ (n)--() }} DELETE n", label.Select(Row.Text)).ConfigureAwait(false);
        foreach (var pair in difference.Relabelled.GroupBy(entry => (entry.From, entry.To), entry => entry.Id))
            await batches.RunAsync($"UNWIND $rows AS id MATCH (n:{names.Label(pair.Key.From)} {{id: id}}) SET n:{names.Label(pair.Key.To)}", pair.Select(Row.Text)).ConfigureAwait(false);
    }

    private async Task WriteNodesAsync(IReadOnlyCollection<Node> nodes)
    {
        foreach (var group in nodes.GroupBy(node => string.Join('\n', node.Labels)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var labels = group.First().Labels;
            var all = string.Concat(labels.Select(label => ":" + names.Label(label)));
            await batches.RunAsync(
                $"UNWIND $rows AS row MERGE (n:{names.Label(labels[0])} {{id: row.id}}) REMOVE n{names.OtherLabels(labels)} SET n{all} SET n += row.p",
                group.Select(rows.Of)).ConfigureAwait(false);
        }
    }

    private async Task WriteEdgesAsync(IReadOnlyCollection<Edge> edges)
    {
        var groups = edges.GroupBy(edge => (edge.Type, From: entities.KnownLabel(edge.Source), To: entities.KnownLabel(edge.Target)));
        foreach (var group in groups.OrderBy(group => group.Key.Type, StringComparer.Ordinal))
        {
            await batches.RunAsync(
                $"UNWIND $rows AS row MATCH (a:{names.Label(group.Key.From)} {{id: row.s}}) MATCH (b:{names.Label(group.Key.To)} {{id: row.t}}) " +
                $"MERGE (a)-[r:{names.Type(group.Key.Type)} {{id: row.id}}]->(b) SET r += row.p",
                group.Select(rows.Of)).ConfigureAwait(false);
        }
    }

    private async Task RememberAsync(Chunk chunk)
    {
        await batches.RunAsync($"UNWIND $rows AS id MATCH (d:{LoadedShare.Label} {{id: id}}) DELETE d", chunk.Gone.Select(Row.Text)).ConfigureAwait(false);
        await batches.RunAsync(
            $"UNWIND $rows AS row MERGE (d:{LoadedShare.Label} {{id: row.id}}) SET d += row.p",
            chunk.Shares.Select(entry => MemoryRow.Of(entry.Share, entry.Stamp, entities, evidence))).ConfigureAwait(false);
    }
}
