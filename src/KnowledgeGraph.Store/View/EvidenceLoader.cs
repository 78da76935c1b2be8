using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Loads documents, passages, mentions and statements beside the entities. The caller holds the transaction.</summary>
/// <param name="session">The file.</param>
/// <param name="builder">Holds the entities already.</param>
/// <param name="entities">The node of each entity by key.</param>
internal sealed class EvidenceLoader(GraphSession session, SnapshotBuilder builder, IReadOnlyDictionary<long, int> entities)
{
    private readonly GraphDatabase database = session.Database;
    private readonly Dictionary<(string Document, int Index), int> passages = [];

    public void Load()
    {
        LoadPassages(LoadDocuments());
        LoadMentions();
        var evidence = new StatementNodes(builder, passages);
        foreach (var statement in new GraphReader(session).Statements())
            evidence.Add(statement);
    }

    private Dictionary<string, int> LoadDocuments()
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
        return documents;
    }

    private void LoadPassages(Dictionary<string, int> documents)
    {
        foreach (var (document, passage) in database.Rows(
            "SELECT d.id, p.position, p.start, p.\"end\", p.text FROM passage p JOIN document d ON d.key = p.document ORDER BY d.id, p.position",
            row => (row.GetString(0), new Passage(row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4)))))
        {
            passages.Add((document, passage.Index), AddPassage(documents[document], document, passage));
        }
    }

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

    private void LoadMentions()
    {
        foreach (var (passage, entity, start, end, text) in database.Rows(
            "SELECT d.id, m.passage, m.entity, m.start, m.\"end\", words.text FROM document d CROSS JOIN mention m ON m.document = d.key " +
            "JOIN symbol words ON words.key = m.text ORDER BY d.id, m.position",
            row => ((row.GetString(0), row.GetInt32(1)), row.GetInt64(2), row.GetInt32(3), row.GetInt32(4), row.GetString(5))))
        {
            var edge = builder.Edge(null, "MENTIONS", passages[passage], entities[entity]);
            builder.SetEdge(edge, "start", start);
            builder.SetEdge(edge, "end", end);
            builder.SetEdge(edge, "text", text);
        }
    }

    private void SetText(int node, string name, string? text) => builder.SetNode(node, name, text is null ? null : new StringValue(text));
}
