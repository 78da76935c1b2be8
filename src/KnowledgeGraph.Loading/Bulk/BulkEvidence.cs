using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>Writes documents, passages, mentions and statements for the importer.</summary>
internal sealed class BulkEvidence(CsvFolder files, EntityLookup entities)
{
    private static readonly Dictionary<string, Value> Nothing = [];

    public void Write(DocumentShare share)
    {
        if (share.Id.Length > 0)
            Node("document", "Document", EvidenceRows.Document(share));
        foreach (var row in share.Passages.Select(passage => EvidenceRows.Passage(share.Id, passage)))
        {
            Node("passage", "Passage", row);
            files.Edges("HAS_PASSAGE", "document", "passage").Write([share.Id, Text(row, "id")], Nothing);
        }
        foreach (var mention in share.Mentions.Distinct())
            Mention(EvidenceRows.Mention(share.Id, mention));
        foreach (var statement in share.Statements)
            Statement(statement);
    }

    private void Mention(MapValue row) => files.Edges("MENTIONS", "passage", "entity").Write(
        [Text(row, "passage"), Text(row, "id")], row.Entries.Where(entry => entry.Key is "start" or "end" or "text").ToDictionary());

    private void Statement(Statement statement)
    {
        Node("statement", "Statement", EvidenceRows.Statement(statement));
        if (statement.Evidence.Document.Length > 0)
            Link("IN", "passage", statement, EvidenceRows.PassageId(statement.Evidence.Document, statement.Evidence.Passage));
        LinkEntity("SUBJECT", statement, statement.Subject);
        LinkEntity("OBJECT", statement, statement.Object);
        LinkEntity("SAID_BY", statement, statement.SaidBy);
    }

    /// <summary>An entity that a statement names and nothing mentions has no node to point at.</summary>
    private void LinkEntity(string type, Statement statement, EntityId? end)
    {
        if (end is { } id && entities.Label(id) is not null)
            Link(type, "entity", statement, id.Value);
    }

    private void Link(string type, string space, Statement statement, string target) =>
        files.Edges(type, "statement", space).Write([statement.Id, target], Nothing);

    private void Node(string space, string label, MapValue row) => files.Nodes(space, [label]).Write(
        [Text(row, "id")], ((MapValue)row.Entries["p"]).Entries.Where(entry => entry.Value is not NullValue).ToDictionary());

    private static string Text(MapValue row, string name) => ((StringValue)row.Entries[name]).Text;
}
