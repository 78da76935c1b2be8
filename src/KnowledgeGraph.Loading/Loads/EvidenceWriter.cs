using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>Writes documents, passages, mentions and statements, and clears away what they were before.</summary>
internal sealed class EvidenceWriter(Batches batches, ClosedNames names, EntityLookup entities)
{
    private static readonly string[] Links = ["SUBJECT", "OBJECT", "SAID_BY", "IN"];

    private string Document => names.Label("Document");

    private string Passage => names.Label("Passage");

    private string Statement => names.Label("Statement");

    /// <summary>Takes out what the server has of these documents' evidence and they no longer hold.</summary>
    public async Task ClearAsync(IReadOnlyDictionary<string, LoadedShare> loaded, IReadOnlyList<DocumentShare> shares)
    {
        var documents = shares.Select(share => share.Id).ToHashSet(StringComparer.Ordinal);
        var passages = shares.SelectMany(PassageIds).ToHashSet(StringComparer.Ordinal);
        var statements = shares.SelectMany(share => share.Statements.Select(statement => statement.Id)).ToHashSet(StringComparer.Ordinal);
        var oldPassages = loaded.SelectMany(entry => Enumerable.Range(0, entry.Value.Passages).Select(index => EvidenceRows.PassageId(entry.Key, index))).ToList();
        var oldStatements = loaded.Values.SelectMany(share => share.Statements).ToList();
        await RunAsync($"UNWIND $rows AS id MATCH (:{Passage} {{id: id}})-[m:{names.Type("MENTIONS")}]->() WHERE m.start IS NOT NULL DELETE m", oldPassages).ConfigureAwait(false);
        var links = string.Join('|', Links.Select(names.Type));
        await RunAsync($"UNWIND $rows AS id MATCH (:{Statement} {{id: id}})-[l:{links}]->() DELETE l", oldStatements).ConfigureAwait(false);
        await DeleteAsync(Statement, oldStatements.Where(id => !statements.Contains(id))).ConfigureAwait(false);
        await DeleteAsync(Passage, oldPassages.Where(id => !passages.Contains(id))).ConfigureAwait(false);
        await DeleteAsync(Document, loaded.Keys.Where(id => !documents.Contains(id))).ConfigureAwait(false);
    }

    /// <summary>Writes what these documents hold.</summary>
    public async Task WriteAsync(IReadOnlyList<DocumentShare> shares)
    {
        await batches.RunAsync($"UNWIND $rows AS row MERGE (d:{Document} {{id: row.id}}) SET d += row.p", shares.Where(share => share.Id.Length > 0).Select(EvidenceRows.Document)).ConfigureAwait(false);
        await batches.RunAsync(
            $"UNWIND $rows AS row MATCH (d:{Document} {{id: row.document}}) MERGE (p:{Passage} {{id: row.id}}) SET p += row.p MERGE (d)-[:{names.Type("HAS_PASSAGE")}]->(p)",
            shares.SelectMany(share => share.Passages.Select(passage => EvidenceRows.Passage(share.Id, passage)))).ConfigureAwait(false);
        foreach (var group in shares.SelectMany(share => share.Mentions.Select(mention => (share.Id, Mention: mention))).GroupBy(entry => entities.KnownLabel(entry.Mention.Entity)))
        {
            await batches.RunAsync(
                $"UNWIND $rows AS row MATCH (p:{Passage} {{id: row.passage}}) MATCH (e:{names.Label(group.Key)} {{id: row.id}}) " +
                $"MERGE (p)-[:{names.Type("MENTIONS")} {{start: row.start, end: row.end, text: row.text}}]->(e)",
                group.Select(entry => EvidenceRows.Mention(entry.Id, entry.Mention))).ConfigureAwait(false);
        }
        await WriteStatementsAsync([.. shares.SelectMany(share => share.Statements)]).ConfigureAwait(false);
    }

    private async Task WriteStatementsAsync(List<Statement> statements)
    {
        await batches.RunAsync($"UNWIND $rows AS row MERGE (s:{Statement} {{id: row.id}}) SET s += row.p", statements.Select(EvidenceRows.Statement)).ConfigureAwait(false);
        await LinkAsync("IN", Passage, statements.Where(statement => statement.Evidence.Document.Length > 0)
            .Select(statement => EvidenceRows.Link(statement, EvidenceRows.PassageId(statement.Evidence.Document, statement.Evidence.Passage)))).ConfigureAwait(false);
        await LinkEntitiesAsync("SUBJECT", statements, statement => statement.Subject).ConfigureAwait(false);
        await LinkEntitiesAsync("OBJECT", statements, statement => statement.Object).ConfigureAwait(false);
        await LinkEntitiesAsync("SAID_BY", statements, statement => statement.SaidBy).ConfigureAwait(false);
    }

    /// <summary>An entity that a statement names and nothing mentions has no node to point at.</summary>
    private async Task LinkEntitiesAsync(string type, List<Statement> statements, Func<Statement, EntityId?> end)
    {
        var ends = statements.Select(statement => (Statement: statement, End: end(statement)))
            .Where(entry => entry.End is { } id && entities.Label(id) is not null);
        foreach (var group in ends.GroupBy(entry => entities.KnownLabel(entry.End!.Value)))
            await LinkAsync(type, names.Label(group.Key), group.Select(entry => EvidenceRows.Link(entry.Statement, entry.End!.Value.Value))).ConfigureAwait(false);
    }

    private Task LinkAsync(string type, string label, IEnumerable<MapValue> links) => batches.RunAsync(
        $"UNWIND $rows AS row MATCH (s:{Statement} {{id: row.statement}}) MATCH (e:{label} {{id: row.id}}) MERGE (s)-[:{names.Type(type)}]->(e)", links);

    private Task DeleteAsync(string label, IEnumerable<string> ids) => RunAsync($"UNWIND $rows AS id MATCH (n:{label} {{id: id}}) DETACH DELETE n", ids);

    private Task RunAsync(string query, IEnumerable<string> ids) => batches.RunAsync(query, ids.Select(Row.Text));

    private static IEnumerable<string> PassageIds(DocumentShare share) => share.Passages.Select(passage => EvidenceRows.PassageId(share.Id, passage.Index));
}
