using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Adds, replaces and removes documents, each with its share of the graph. The caller holds the transaction.</summary>
internal sealed class DocumentLedger(GraphSession session)
{
    private readonly GraphDatabase database = session.Database;

    public AddOutcome Add(DocumentReading reading, string readerKey)
    {
        ReadingCheck.Check(reading);
        var known = database.Rows(
            "SELECT key, fingerprint, reader FROM document WHERE id = $1",
            row => (Key: row.GetInt64(0), Fingerprint: row.GetString(1), Reader: row.GetString(2)), reading.Document.Id);
        if (known.Count > 0 && known[0].Fingerprint == reading.Document.Fingerprint && known[0].Reader == readerKey)
            return AddOutcome.Unchanged;
        var upkeep = new GraphUpkeep(database, session.Interning, session.Ledger);
        if (known.Count > 0)
            Take(upkeep, reading.Document.Id, known[0].Key);
        session.Ledger.Write(reading, readerKey, session.Rulings);
        upkeep.Add(reading, session.Rulings);
        upkeep.Finish(session.Rulings);
        return known.Count > 0 ? AddOutcome.Replaced : AddOutcome.Added;
    }

    public bool Remove(string id)
    {
        var key = database.Number("SELECT key FROM document WHERE id = $1", id);
        if (key == 0)
            return false;
        var upkeep = new GraphUpkeep(database, session.Interning, session.Ledger);
        Take(upkeep, id, key);
        upkeep.Finish(session.Rulings);
        return true;
    }

    public List<StoredDocument> List() => database.Rows(
        "SELECT id, title, source, date, passages, (SELECT count(*) FROM mention WHERE document = d.key), " +
        "(SELECT count(*) FROM statement WHERE document = d.key), " +
        "(SELECT count(DISTINCT edge) FROM statement WHERE document = d.key) FROM document d ORDER BY id",
        row => new StoredDocument(
            row.GetString(0), row.TextOrNull(1), row.TextOrNull(2), row.DateOrNull(3), row.GetInt32(4), row.GetInt32(5), row.GetInt32(6), row.GetInt32(7)));

    private void Take(GraphUpkeep upkeep, string id, long key)
    {
        upkeep.Take(session.Reader.Reading(id)!, key, session.Rulings);
        session.Ledger.Delete(key);
    }
}
