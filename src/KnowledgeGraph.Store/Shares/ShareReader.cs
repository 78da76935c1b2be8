using System.Globalization;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Reads what each document gives to the graph. The caller holds the transaction.</summary>
internal sealed class ShareReader(GraphSession session)
{
    private readonly GraphDatabase database = session.Database;

    public List<DocumentStamp> Stamps()
    {
        var corrections = database.Rows("SELECT number, content FROM correction WHERE NOT undone ORDER BY number", row => $"{row.GetInt64(0)} {row.GetString(1)}");
        var rules = database.Text("SELECT value FROM meta WHERE name = 'rules'");
        // What is loaded was weighed by the rules of its time.
        var common = ContentHash.Of([rules, FileFormat.CopiesCountedOnce.ToString(CultureInfo.InvariantCulture), .. corrections]);
        var stamps = database.Rows(
            "SELECT id, fingerprint, reader FROM document",
            row => new DocumentStamp(row.GetString(0), ContentHash.Of(row.GetString(1), row.GetString(2), common)));
        if (session.Rulings.Assertions.Count > 0)
            stamps.Add(new("", common));
        return [.. stamps.OrderBy(stamp => stamp.Document, StringComparer.Ordinal)];
    }

    public DocumentShare? Share(string id)
    {
        if (id.Length == 0)
            return Asserted();
        var key = database.Number("SELECT key FROM document WHERE id = $1", id);
        return key == 0 ? null : OfDocument(id, key);
    }

    private DocumentShare OfDocument(string id, long key)
    {
        var (title, source, date) = database.Rows(
            "SELECT title, source, date FROM document WHERE key = $1", row => (row.TextOrNull(0), row.TextOrNull(1), row.DateOrNull(2)), key)[0];
        var mentions = session.Reader.MentionsRuled(key);
        var statements = database.Rows(StatementRows.AsRuled + "WHERE s.document = $1", StatementRows.Read, key);
        return new(id, title, source, date, session.Reader.Passages(key), mentions, Sorted(statements), Nodes(mentions, statements), Edges(key));
    }

    /// <summary>What people asserted: few, so that their edges are read one at a time.</summary>
    private DocumentShare? Asserted()
    {
        var assertions = session.Rulings.Assertions;
        if (assertions.Count == 0)
            return null;
        var reader = new GraphReader(session);
        var edges = assertions.Select(ruled => ruled.Edge?.Id).OfType<string>().Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Select(reader.Edge).OfType<Edge>();
        var statements = assertions.Select(ruled => ruled.Statement).ToList();
        return new("", null, null, null, [], [], Sorted(statements), Nodes([], statements), [.. edges]);
    }

    private static List<EntityId> Nodes(List<Mention> mentions, List<Statement> statements) =>
    [
        .. mentions.Select(mention => mention.Entity)
            .Concat(statements.SelectMany(statement => new[] { statement.Subject, statement.Object }))
            .Distinct().Order(),
    ];

    private List<Edge> Edges(long document)
    {
        const string ofDocument = "(SELECT DISTINCT edge FROM statement WHERE document = $1 AND edge IS NOT NULL)";
        var statements = database.Rows(
            "SELECT edge, id FROM statement WHERE edge IN " + ofDocument, row => (Edge: row.GetInt64(0), Id: row.GetString(1)), document)
            .ToLookup(row => row.Edge, row => row.Id);
        var asserted = session.Rulings.Assertions.Where(ruled => ruled.Edge is not null).ToLookup(ruled => ruled.Edge!.Id, ruled => ruled.Statement.Id, StringComparer.Ordinal);
        return
        [
            .. database.Rows(EdgeRows.Head + "WHERE edge.key IN " + ofDocument, EdgeRows.Read, document)
                .Select(edge => edge.With([]) with { Statements = [.. statements[edge.RowKey].Concat(asserted[edge.Key.Id]).Order(StringComparer.Ordinal)] })
                .OrderBy(edge => edge.Id, StringComparer.Ordinal),
        ];
    }

    private static List<Statement> Sorted(IEnumerable<Statement> statements) => [.. statements.OrderBy(statement => statement.Id, StringComparer.Ordinal)];
}
