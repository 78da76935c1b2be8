using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Reads the ledger back, as it was read or as corrections left it.</summary>
internal sealed class LedgerReader(GraphDatabase database)
{
    private const string MentionColumns =
        "SELECT m.position, m.passage, m.start, m.\"end\", words.text, m.kind, e.id, alias.text, reason.text FROM mention m " +
        "JOIN symbol words ON words.key = m.text JOIN symbol alias ON alias.key = m.alias JOIN symbol reason ON reason.key = m.reason ";

    /// <summary>A document's reading as it was added; null where there is none of this key.</summary>
    public DocumentReading? Reading(string id)
    {
        var key = database.Number("SELECT key FROM document WHERE id = $1", id);
        if (key == 0)
            return null;
        return new(Document(key), Passages(key), Records(key), MentionsAsRead(key), StatementsAsRead(key));
    }

    /// <summary>The documents, sorted by id.</summary>
    public List<Document> Documents() => database.Rows(
        "SELECT id, title, source, date, text, passages FROM document ORDER BY id", row => new Document(
            row.GetString(0), row.TextOrNull(1), row.TextOrNull(2), row.DateOrNull(3), PackedText.Unpack((byte[])row[4]), row.GetInt32(5)));

    /// <summary>The statements of a document as they were read, in reading order.</summary>
    public List<Statement> StatementsAsRead(long document) => database.Rows(
        StatementRows.AsRead + "WHERE s.document = $1 ORDER BY s.position", StatementRows.Read, document);

    /// <summary>A document's mentions as they were read, in reading order.</summary>
    public List<Mention> MentionsAsRead(long document) => database.Rows(
        MentionColumns + "JOIN entity e ON e.key = ifnull(m.read_entity, m.entity) WHERE m.document = $1 ORDER BY m.position", ReadMention, document);

    /// <summary>A document's mentions in reading order, corrections applied.</summary>
    public List<Mention> MentionsRuled(long document) => database.Rows(
        MentionColumns + "JOIN entity e ON e.key = m.entity WHERE m.document = $1 ORDER BY m.position", ReadMention, document);

    /// <summary>The mentions of an entity in a document, corrections applied.</summary>
    public List<Mention> MentionsOf(long entity, long document) => database.Rows(
        MentionColumns + "JOIN entity e ON e.key = m.entity WHERE m.entity = $1 AND m.document = $2 ORDER BY m.position", ReadMention, entity, document);

    /// <summary>The mentions in a document that were read as an entity, as they were read.</summary>
    public List<Mention> MentionsRead(long entity, long document) => database.Rows(
        MentionColumns + "JOIN entity e ON e.key = $1 WHERE m.document = $2 AND ifnull(m.read_entity, m.entity) = $1 ORDER BY m.position",
        ReadMention, entity, document);

    /// <summary>A statement as it was read, with the spellings through which its ends were linked.</summary>
    public (Statement Statement, string? SubjectAlias, string? ObjectAlias) StatementRead(long key)
    {
        var statement = database.Rows(StatementRows.AsRead + "WHERE s.key = $1", StatementRows.Read, key)[0];
        var document = database.Number("SELECT document FROM statement WHERE key = $1", key);
        return (statement, Alias(statement.Subject, statement.SubjectMention, document), Alias(statement.Object, statement.ObjectMention, document));
    }

    private string? Alias(EntityId end, int? mention, long document) => mention is null ? null : database.Text(
        "SELECT alias.text FROM mention m JOIN symbol alias ON alias.key = m.alias JOIN entity e ON e.key = ifnull(m.read_entity, m.entity) " +
        "WHERE m.document = $1 AND m.position = $2 AND e.id = $3", document, mention, end.Value);

    private Document Document(long key) => database.Rows(
        "SELECT id, title, source, date, text, passages FROM document WHERE key = $1", row => new Document(
            row.GetString(0), row.TextOrNull(1), row.TextOrNull(2), row.DateOrNull(3), PackedText.Unpack((byte[])row[4]), row.GetInt32(5)), key)[0];

    /// <summary>A document's passages, by index.</summary>
    public List<Passage> Passages(long document) => database.Rows(
        "SELECT position, start, \"end\", text FROM passage WHERE document = $1 ORDER BY position",
        row => new Passage(row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetString(3)), document);

    private List<EntityRecord> Records(long document) =>
    [
        .. database.Rows(
            "SELECT content FROM document_record JOIN record ON record.key = record WHERE document = $1",
            row => RecordJson.Read(row.GetString(0)), document).OrderBy(record => record.Id),
    ];

    private static Mention ReadMention(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), row.GetInt32(3), row.GetString(4), (MentionKind)row.GetInt32(5), row.Entity(6),
        row.GetString(7), row.GetString(8));
}
