using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>Loads a snapshot from the file. The caller holds the transaction.</summary>
internal sealed class SnapshotLoader(GraphSession session)
{
    private readonly GraphDatabase database = session.Database;
    private readonly SnapshotBuilder builder = new();

    public GraphSnapshot Load(SnapshotContent content)
    {
        var everything = content == SnapshotContent.Everything;
        foreach (var node in database.Rows("SELECT id, labels, properties FROM node JOIN entity ON entity.key = node.key", NodeRows.Read).OrderBy(node => node.Id))
            EvidenceFreeGraph.Add(builder, node);
        var statements = everything ? StatementsByEdge() : null;
        foreach (var edge in database.Rows(EdgeRows.Head, EdgeRows.Read).OrderBy(edge => edge.Key.Id, StringComparer.Ordinal))
            EvidenceFreeGraph.Add(builder, edge, statements?[edge.Key.Id].Order(StringComparer.Ordinal));
        if (everything)
            LoadEvidence();
        return builder.Build();
    }

    private ILookup<string, string> StatementsByEdge() => database
        .Rows("SELECT edge.id, s.id FROM statement s JOIN edge ON edge.key = s.edge", row => (Edge: row.GetString(0), Statement: row.GetString(1)))
        .Concat(session.Rulings.Assertions.Where(ruled => ruled.Edge is not null).Select(ruled => (Edge: ruled.Edge!.Id, Statement: ruled.Statement.Id)))
        .ToLookup(pair => pair.Edge, pair => pair.Statement, StringComparer.Ordinal);

    private void LoadEvidence()
    {
        var passages = LoadDocuments();
        foreach (var (passage, entity, start, end, text) in database.Rows(
            "SELECT d.id, m.passage, e.id, m.start, m.\"end\", words.text FROM mention m JOIN document d ON d.key = m.document " +
            "JOIN entity e ON e.key = m.entity JOIN symbol words ON words.key = m.text ORDER BY d.id, m.position",
            row => ((row.GetString(0), row.GetInt32(1)), row.Entity(2), row.GetInt32(3), row.GetInt32(4), row.GetString(5))))
        {
            var edge = builder.Edge(null, "MENTIONS", passages[passage], builder.Entities[entity]);
            builder.SetEdge(edge, "start", start);
            builder.SetEdge(edge, "end", end);
            builder.SetEdge(edge, "text", text);
        }
        var evidence = new StatementNodes(builder, passages);
        foreach (var statement in new GraphReader(session).Statements())
            evidence.Add(statement);
    }

    private Dictionary<(string Document, int Index), int> LoadDocuments()
    {
        var documents = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (id, title, source, date) in database.Rows(
            "SELECT id, title, source, date FROM document ORDER BY id", row => (row.GetString(0), row.TextOrNull(1), row.TextOrNull(2), row.TextOrNull(3))))
        {
            var node = documents[id] = builder.Node(id, ["Document"]);
            SetText(node, "title", title);
            SetText(node, "source", source);
            SetText(node, "date", date);
        }
        var passages = new Dictionary<(string, int), int>();
        foreach (var (document, passage) in database.Rows(
            "SELECT d.id, p.position, p.start, p.\"end\", p.text FROM passage p JOIN document d ON d.key = p.document ORDER BY d.id, p.position", ReadPassage))
        {
            passages.Add((document, passage.Index), AddPassage(documents[document], document, passage));
        }
        return passages;
    }

    private static (string, Passage) ReadPassage(SqliteDataReader row) =>
        (row.GetString(0), new(row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4)));

    private int AddPassage(int document, string documentId, Passage passage)
    {
        var node = builder.Node(FormattableString.Invariant($"{documentId}#{passage.Index}"), ["Passage"]);
        builder.SetNode(node, "index", passage.Index);
        builder.SetNode(node, "text", passage.Text);
        builder.SetNode(node, "start", passage.Start);
        builder.SetNode(node, "end", passage.End);
        builder.Edge(null, "HAS_PASSAGE", document, node);
        return node;
    }

    private void SetText(int node, string name, string? text) => builder.SetNode(node, name, text is null ? null : new StringValue(text));
}
