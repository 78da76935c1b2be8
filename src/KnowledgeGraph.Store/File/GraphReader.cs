using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Answers questions about the graph in a file. The caller holds the transaction.</summary>
internal sealed class GraphReader(GraphSession session)
{
    private readonly GraphDatabase database = session.Database;

    public GraphData Export()
    {
        var statements = Statements();
        return new(Nodes(), Edges(statements), statements, [.. session.Reader.Documents().OrderBy(document => document.Id, StringComparer.Ordinal)]);
    }

    public Node? Node(EntityId id) => database.Rows(
        "SELECT id, labels, properties FROM node JOIN entity ON entity.key = node.key WHERE id = $1", NodeRows.Read, id.Value).FirstOrDefault();

    public Edge? Edge(string id) => database.Rows(EdgeRows.Head + "WHERE edge.id = $1", EdgeRows.Read, id).Select(WithStatements).FirstOrDefault();

    public List<Edge> EdgesOf(EntityId id)
    {
        var key = session.Interning.Find(id);
        return
        [
            .. database.Rows(EdgeRows.Head + "WHERE edge.source = $1 OR edge.target = $1", EdgeRows.Read, key)
                .Select(WithStatements)
                .OrderBy(edge => edge.Type, StringComparer.Ordinal)
                .ThenBy(edge => edge.Timing.Earliest ?? edge.Timing.Latest ?? DateOnly.MaxValue)
                .ThenBy(edge => edge.Id, StringComparer.Ordinal),
        ];
    }

    public List<Statement> StatementsOf(string edgeId)
    {
        var key = database.Number("SELECT key FROM edge WHERE id = $1", edgeId);
        return key == 0 ? [] : EdgeWriter.StatementsBehind(database, key, edgeId, session.Rulings);
    }

    public List<Statement> StatementsAbout(EntityId id)
    {
        var key = session.Interning.Find(id);
        var asserted = session.Rulings.Assertions.Select(ruled => ruled.Statement).Where(statement => statement.Subject == id || statement.Object == id);
        return Sorted(database.Rows(StatementRows.AsRuled + "WHERE s.subject = $1 OR s.object = $1", StatementRows.Read, key).Concat(asserted));
    }

    public List<EntityPassage> PassagesOf(EntityId id, int limit)
    {
        var key = session.Interning.Find(id);
        var passages = database.Rows(
            "SELECT DISTINCT d.key, d.id, p.position, p.start, p.\"end\", p.text FROM mention m JOIN document d ON d.key = m.document " +
            "JOIN passage p ON p.document = m.document AND p.position = m.passage WHERE m.entity = $1 ORDER BY d.id, p.position LIMIT $2",
            row => (Key: row.GetInt64(0), Document: row.GetString(1), Passage: new Passage(row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetString(5))),
            key, limit);
        return
        [
            .. passages.GroupBy(found => (found.Key, found.Document)).SelectMany(group =>
            {
                var mentions = session.Reader.MentionsOf(key, group.Key.Key).ToLookup(mention => mention.Passage);
                return group.Select(found => new EntityPassage(found.Document, found.Passage, [.. mentions[found.Passage.Index]]));
            }),
        ];
    }

    public List<Node> Nodes() =>
    [
        .. database.Rows("SELECT id, labels, properties FROM node JOIN entity ON entity.key = node.key", NodeRows.Read).OrderBy(node => node.Id),
    ];

    public List<Statement> Statements() => Sorted(
        database.Rows(StatementRows.AsRuled, StatementRows.Read).Concat(session.Rulings.Assertions.Select(asserted => asserted.Statement)));

    private List<Edge> Edges(List<Statement> statements)
    {
        var byEdge = database.Rows("SELECT edge, id FROM statement WHERE edge IS NOT NULL", row => (Edge: row.GetInt64(0), Id: row.GetString(1)))
            .ToLookup(row => row.Edge, row => row.Id);
        var byId = statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var asserted = session.Rulings.Assertions.Where(ruled => ruled.Edge is not null).ToLookup(ruled => ruled.Edge!.Id, ruled => ruled.Statement, StringComparer.Ordinal);
        return
        [
            .. database.Rows(EdgeRows.Head, EdgeRows.Read)
                .Select(edge => edge.With(Sorted(byEdge[edge.RowKey].Select(id => byId[id]).Concat(asserted[edge.Key.Id]))))
                .OrderBy(edge => edge.Id, StringComparer.Ordinal),
        ];
    }

    private Edge WithStatements(EdgeRow edge) =>
        edge.With(EdgeWriter.StatementsBehind(database, edge.RowKey, edge.Key.Id, session.Rulings));

    private static List<Statement> Sorted(IEnumerable<Statement> statements) => [.. statements.OrderBy(statement => statement.Id, StringComparer.Ordinal)];
}
