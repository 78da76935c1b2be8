using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Loading;

/// <summary>What the server remembers of earlier loads, and the constraints and indexes that loading stands on.</summary>
internal sealed class ServerState(ICypherServer server, GraphSchema schema)
{
    private const string SchemaLabel = "`_KgSchema`";

    /// <summary>The stamps of the documents that the server has, by id.</summary>
    public async Task<Dictionary<string, string>> StampsAsync(CancellationToken cancellationToken)
    {
        var stamps = new Dictionary<string, string>(StringComparer.Ordinal);
        var result = await server.RunAsync($"MATCH (d:{LoadedShare.Label}) RETURN d.id AS id, d.stamp AS stamp", null, cancellationToken).ConfigureAwait(false);
        await foreach (var row in result.Rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            stamps.Add(((StringValue)row["id"]).Text, ((StringValue)row["stamp"]).Text);
        return stamps;
    }

    /// <summary>What the server was given because of these documents.</summary>
    public static async Task<Dictionary<string, LoadedShare>> SharesAsync(ICypherTransaction transaction, IReadOnlyList<string> documents, CancellationToken cancellationToken)
    {
        if (documents.Count == 0)
            return [];
        var rows = await transaction.RunAsync(
            $"UNWIND $ids AS id MATCH (d:{LoadedShare.Label} {{id: id}}) RETURN d.id AS id, d.nodes AS nodes, d.edges AS edges, d.statements AS statements, d.passages AS passages",
            new Dictionary<string, PropertyValue> { ["ids"] = PropertyValue.Texts(documents) }, cancellationToken).ConfigureAwait(false);
        return rows.ToDictionary(row => ((StringValue)row["id"]).Text, LoadedShare.Of, StringComparer.Ordinal);
    }

    /// <summary>Makes the constraints and indexes that are missing and waits until all can be used; does nothing where that was done.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var statements = Statements();
        var stamp = new Dictionary<string, PropertyValue> { ["stamp"] = ContentHash.Of([.. statements]) };
        await using (var check = await server.BeginAsync(cancellationToken).ConfigureAwait(false))
        {
            var rows = await check.RunAsync($"MATCH (s:{SchemaLabel}) WHERE s.stamp = $stamp RETURN count(s) AS done", stamp, cancellationToken).ConfigureAwait(false);
            if (rows[0]["done"] is IntegerValue { Number: > 0 })
                return;
        }
        await using (var change = await server.BeginAsync(cancellationToken).ConfigureAwait(false))
        {
            foreach (var statement in statements)
                await change.RunAsync(statement, null, cancellationToken).ConfigureAwait(false);
            await change.CommitAsync(cancellationToken).ConfigureAwait(false);
        }
        await using var mark = await server.BeginAsync(cancellationToken).ConfigureAwait(false);
        await mark.RunAsync("CALL db.awaitIndexes(3600)", null, cancellationToken).ConfigureAwait(false);
        await mark.RunAsync($"MERGE (s:{SchemaLabel}) SET s.stamp = $stamp", stamp, cancellationToken).ConfigureAwait(false);
        await mark.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The schema's own, and indexes of the edges' ids, without which finding an edge between two busy nodes takes ever longer.</summary>
    private List<string> Statements()
    {
        var names = new ClosedNames(schema);
        return
        [
            $"CREATE CONSTRAINT kg_document_id_unique IF NOT EXISTS FOR (d:{LoadedShare.Label}) REQUIRE d.id IS UNIQUE",
            .. CypherConstraints.Statements(schema),
            .. schema.EdgeTypes.Where(type => type.Group != EdgeGroup.Provenance)
                .Select(type => $"CREATE INDEX `edge_{type.Name}_id_range` IF NOT EXISTS FOR ()-[r:{names.Type(type.Name)}]-() ON (r.id)"),
        ];
    }
}
