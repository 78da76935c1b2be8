using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>Writes documents, passages, mentions and statements, and clears away what they were before.</summary>
internal sealed class EvidenceWriter(ClosedNames names, EntityLookup entities)
{
    private static readonly string[] Links = ["SUBJECT", "OBJECT", "SAID_BY", "IN"];

    private readonly Columns statementColumns = new(["id"], names.Properties("Statement"));

    private string Document => names.Label("Document");

    private string Passage => names.Label("Passage");

    private string Statement => names.Label("Statement");

    /// <summary>Takes out what the server has of these documents' evidence and they no longer hold.</summary>
    public IEnumerable<RowQuery> Clear(IReadOnlyDictionary<string, LoadedShare> loaded, IReadOnlyList<DocumentShare> shares)
    {
        var documents = shares.Select(share => share.Id).ToHashSet(StringComparer.Ordinal);
        var passages = shares.SelectMany(PassageIds).ToHashSet(StringComparer.Ordinal);
        var statements = shares.SelectMany(share => share.Statements.Select(statement => statement.Id)).ToHashSet(StringComparer.Ordinal);
        var oldPassages = loaded.SelectMany(entry => Enumerable.Range(0, entry.Value.Passages).Select(index => EvidenceRows.PassageId(entry.Key, index))).ToList();
        var oldStatements = loaded.Values.SelectMany(share => share.Statements).ToList();
        var links = string.Join('|', Links.Select(names.Type));
        yield return Over(oldPassages, $"MATCH (:{Passage} {{id: id}})-[m:{names.Type("MENTIONS")}]->() WHERE m.start IS NOT NULL DELETE m");
        yield return Over(oldStatements, $"MATCH (:{Statement} {{id: id}})-[l:{links}]->() DELETE l");
        yield return Delete(Statement, oldStatements.Where(id => !statements.Contains(id)));
        yield return Delete(Passage, oldPassages.Where(id => !passages.Contains(id)));
        yield return Delete(Document, loaded.Keys.Where(id => !documents.Contains(id)));
    }

    /// <summary>Writes what these documents hold.</summary>
    public IEnumerable<RowQuery> Write(IReadOnlyList<DocumentShare> shares)
    {
        yield return new($"UNWIND $rows AS row MERGE (d:{Document} {{id: row.id}}) SET d += row.p", shares.Where(share => share.Id.Length > 0).Select(EvidenceRows.Document));
        yield return new(
            $"UNWIND $rows AS row MATCH (d:{Document} {{id: row.document}}) MERGE (p:{Passage} {{id: row.id}}) SET p += row.p MERGE (d)-[:{names.Type("HAS_PASSAGE")}]->(p)",
            shares.SelectMany(share => share.Passages.Select(passage => EvidenceRows.Passage(share.Id, passage))));
        foreach (var group in shares.SelectMany(share => share.Mentions.Select(mention => (share.Id, Mention: mention))).GroupBy(entry => entities.KnownLabel(entry.Mention.Entity)))
        {
            yield return new(
                $"UNWIND $rows AS row MATCH (p:{Passage} {{id: row.passage}}) MATCH (e:{names.Label(group.Key)} {{id: row.id}}) " +
                $"MERGE (p)-[:{names.Type("MENTIONS")} {{start: row.start, end: row.end, text: row.text}}]->(e)",
                group.Select(entry => EvidenceRows.Mention(entry.Id, entry.Mention)));
        }
        foreach (var query in WriteStatements([.. shares.SelectMany(share => share.Statements)]))
            yield return query;
    }

    private IEnumerable<RowQuery> WriteStatements(List<Statement> statements) =>
    [
        new(
            $"UNWIND $rows AS row MERGE (s:{Statement} {{id: {statementColumns.Key("id")}}}) {statementColumns.Set("s")}",
            statements.Select(statement => statementColumns.Of(EvidenceRows.Statement(statement)))),
        Link("IN", Passage, statements.Where(statement => statement.Evidence.Document.Length > 0)
            .Select(statement => EvidenceRows.Link(statement, EvidenceRows.PassageId(statement.Evidence.Document, statement.Evidence.Passage)))),
        .. LinkEntities("SUBJECT", statements, statement => statement.Subject),
        .. LinkEntities("OBJECT", statements, statement => statement.Object),
        .. LinkEntities("SAID_BY", statements, statement => statement.SaidBy),
    ];

    /// <summary>An entity that a statement names and nothing mentions has no node to point at.</summary>
    private IEnumerable<RowQuery> LinkEntities(string type, List<Statement> statements, Func<Statement, EntityId?> end)
    {
        var ends = statements.Select(statement => (Statement: statement, End: end(statement)))
            .Where(entry => entry.End is { } id && entities.Label(id) is not null);
        return ends.GroupBy(entry => entities.KnownLabel(entry.End!.Value))
            .Select(group => Link(type, names.Label(group.Key), group.Select(entry => EvidenceRows.Link(entry.Statement, entry.End!.Value.Value))));
    }

    private RowQuery Link(string type, string label, IEnumerable<MapValue> links) => new(
        $"UNWIND $rows AS row MATCH (s:{Statement} {{id: row.statement}}) MATCH (e:{label} {{id: row.id}}) MERGE (s)-[:{names.Type(type)}]->(e)", links);

    private static RowQuery Delete(string label, IEnumerable<string> ids) => Over(ids, $"MATCH (n:{label} {{id: id}}) DETACH DELETE n");

    private static RowQuery Over(IEnumerable<string> ids, string query) => new($"UNWIND $rows AS id {query}", ids.Select(Row.Text));

    private static IEnumerable<string> PassageIds(DocumentShare share) => share.Passages.Select(passage => EvidenceRows.PassageId(share.Id, passage.Index));
}
