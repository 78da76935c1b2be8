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
    public static async Task<Dictionary<string, LoadedShare>> SharesAsync(ICypherServer server, IReadOnlyList<string> documents, CancellationToken cancellationToken)
    {
        var shares = new Dictionary<string, LoadedShare>(StringComparer.Ordinal);
        if (documents.Count == 0)
            return shares;
        var result = await server.RunAsync(
            $"UNWIND $ids AS id MATCH (d:{LoadedShare.Label} {{id: id}}) RETURN d.id AS id, d.nodes AS nodes, d.edges AS edges, d.statements AS statements, d.passages AS passages",
            new Dictionary<string, PropertyValue> { ["ids"] = PropertyValue.Texts(documents) }, cancellationToken).ConfigureAwait(false);
        await foreach (var row in result.Rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            shares.Add(((StringValue)row["id"]).Text, LoadedShare.Of(row));
        return shares;
    }

    /// <summary>Makes the constraints and indexes that are missing and waits until all can be used; does nothing where that was done.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        var statements = Statements();
        var stamp = new Dictionary<string, PropertyValue> { ["stamp"] = ContentHash.Of([.. statements]) };
        IReadOnlyList<CypherRow> marks;
        await using (var check = await server.BeginAsync(cancellationToken).ConfigureAwait(false))
            marks = await check.RunAsync($"MATCH (s:{SchemaLabel}) RETURN s.stamp = $stamp AS isDone", stamp, cancellationToken).ConfigureAwait(false);
        if (marks.Any(mark => mark["isDone"] is BooleanValue { Truth: true }))
            return;
        if (marks.Count > 0)
            await RunAsync(Superseded(), cancellationToken).ConfigureAwait(false);
        await RunAsync(statements, cancellationToken).ConfigureAwait(false);
        await using var mark = await server.BeginAsync(cancellationToken).ConfigureAwait(false);
        await mark.RunAsync("CALL db.awaitIndexes(3600)", null, cancellationToken).ConfigureAwait(false);
        await mark.RunAsync($"MERGE (s:{SchemaLabel}) SET s.stamp = $stamp", stamp, cancellationToken).ConfigureAwait(false);
        await mark.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAsync(IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        await using var change = await server.BeginAsync(cancellationToken).ConfigureAwait(false);
        foreach (var statement in statements)
            await change.RunAsync(statement, null, cancellationToken).ConfigureAwait(false);
        await change.CommitAsync(cancellationToken).ConfigureAwait(false);
    }

    private List<string> Statements() =>
        [$"CREATE CONSTRAINT kg_document_id_unique IF NOT EXISTS FOR (d:{LoadedShare.Label}) REQUIRE d.id IS UNIQUE", .. CypherConstraints.Statements(schema)];

    /// <summary>Takes out the indexes of edges' ids that loads made before these were unique; a constraint cannot stand beside one.</summary>
    private IEnumerable<string> Superseded() => schema.EdgeTypes.Select(type => $"DROP INDEX {ClosedNames.Quoted($"edge_{type.Name}_id_range")} IF EXISTS");
}
