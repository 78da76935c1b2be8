using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Loads a snapshot from the file. The caller holds the transaction.</summary>
internal sealed class SnapshotLoader(GraphSession session)
{
    private readonly GraphDatabase database = session.Database;
    private readonly SnapshotBuilder builder = new();
    private readonly Dictionary<long, int> nodes = [];
    private readonly Dictionary<long, string> symbols = [];

    public GraphSnapshot Load(SnapshotContent content)
    {
        foreach (var (key, text) in database.Rows("SELECT key, text FROM symbol WHERE key IN (SELECT type FROM edge)", row => (row.GetInt64(0), row.GetString(1))))
            symbols.Add(key, text);
        foreach (var (key, node) in database.Rows(
            "SELECT id, labels, properties, node.key FROM node JOIN entity ON entity.key = node.key", row => (Key: row.GetInt64(3), Node: NodeRows.Read(row))).OrderBy(row => row.Node.Id))
        {
            nodes.Add(key, EntityView.Add(builder, node));
        }
        var everything = content == SnapshotContent.Everything;
        LoadEdges(everything ? StatementsByEdge() : null);
        if (everything)
            new EvidenceLoader(session, builder, nodes).Load();
        return builder.Build();
    }

    private void LoadEdges(ILookup<string, string>? statements)
    {
        var edges = database.Rows(
            "SELECT id, type, source, target, date, \"from\", \"to\", confidence, properties FROM edge",
            row => (Id: row.GetString(0), Type: row.GetInt64(1), Source: row.GetInt64(2), Target: row.GetInt64(3), Timing: row.Timing(4), Confidence: row.GetDouble(7), Properties: row.TextOrNull(8)));
        edges.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        foreach (var edge in edges)
        {
            var number = builder.Edge(edge.Id, symbols[edge.Type], nodes[edge.Source], nodes[edge.Target]);
            EntityView.Describe(builder, number, edge.Id, edge.Timing, edge.Confidence, PropertyJson.Read(edge.Properties), statements?[edge.Id].Order(StringComparer.Ordinal));
        }
    }

    private ILookup<string, string> StatementsByEdge() => database
        .Rows("SELECT edge.id, s.id FROM statement s JOIN edge ON edge.key = s.edge", row => (Edge: row.GetString(0), Statement: row.GetString(1)))
        .Concat(session.Rulings.Assertions.Where(ruled => ruled.Edge is not null).Select(ruled => (Edge: ruled.Edge!.Id, Statement: ruled.Statement.Id)))
        .ToLookup(pair => pair.Edge, pair => pair.Statement, StringComparer.Ordinal);
}
