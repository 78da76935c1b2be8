using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Writes what was read into the ledger's tables, and takes it out again.</summary>
internal sealed class LedgerWriter(GraphDatabase database, Interning interning)
{
    /// <summary>Writes a document with its passages, records, mentions and statements; entities are those that corrections left.</summary>
    /// <returns>The document's key.</returns>
    public long Write(DocumentReading reading, string reader, Rulings rulings)
    {
        var document = Write(reading.Document, reader);
        var passages = reading.Passages.Select(passage => Write(document, passage)).ToList();
        foreach (var record in reading.Entities)
            database.Execute("INSERT INTO document_record (record, document) VALUES ($1, $2)", Record(record), document);
        foreach (var mention in reading.Mentions)
            Write(document, mention, rulings.Resolve(mention.Entity, mention.Alias));
        var sentences = new SentenceWriter(database, reading.Passages, passages);
        for (var i = 0; i < reading.Statements.Count; i++)
            Write(document, i, reading.Statements[i], sentences.Key(reading.Statements[i].Evidence));
        return document;
    }

    /// <summary>Takes a document out.</summary>
    public void Delete(long document)
    {
        database.Execute("INSERT INTO passage_words (passage_words, rowid, text) SELECT 'delete', key, text FROM passage WHERE document = $1", document);
        database.Execute("DELETE FROM sentence WHERE passage IN (SELECT key FROM passage WHERE document = $1)", document);
        database.Execute("DELETE FROM passage WHERE document = $1", document);
        database.Execute("DELETE FROM mention WHERE document = $1", document);
        database.Execute("DELETE FROM statement WHERE document = $1", document);
        var records = database.Rows("SELECT record FROM document_record WHERE document = $1", row => row.GetInt64(0), document);
        database.Execute("DELETE FROM document_record WHERE document = $1", document);
        foreach (var record in records)
            database.Execute("DELETE FROM record WHERE key = $1 AND NOT EXISTS (SELECT 1 FROM document_record WHERE record = $1)", record);
        database.Execute("DELETE FROM document WHERE key = $1", document);
    }

    /// <summary>The key of a record, new where no document has it yet.</summary>
    public long Record(EntityRecord record)
    {
        var content = RecordJson.Write(record);
        var hash = ContentHash.Of(content);
        var key = database.Number("SELECT key FROM record WHERE hash = $1", hash);
        return key != 0
            ? key
            : database.Insert("INSERT INTO record (entity, hash, content) VALUES ($1, $2, $3)", interning.Entity(record.Id), hash, content);
    }

    private long Write(Document document, string reader) => database.Insert(
        "INSERT INTO document (id, title, source, date, passages, fingerprint, reader, text) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        document.Id, document.Title, document.Source, document.Date?.ToString(), document.PassageCount, document.Fingerprint, reader,
        PackedText.Pack(document.Text));

    private long Write(long document, Passage passage)
    {
        var key = database.Insert(
            "INSERT INTO passage (document, position, start, \"end\", text) VALUES ($1, $2, $3, $4, $5)",
            document, passage.Index, passage.Start, passage.End, passage.Text);
        database.Execute("INSERT INTO passage_words (rowid, text) VALUES ($1, $2)", key, passage.Text);
        return key;
    }

    private void Write(long document, Mention mention, EntityId ruled) => database.Execute(
        "INSERT INTO mention (document, position, passage, start, \"end\", text, kind, entity, read_entity, alias, reason) " +
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        document, mention.Index, mention.Passage, mention.Start, mention.End, interning.Symbol(mention.Text), (int)mention.Kind,
        interning.Entity(ruled), ruled == mention.Entity ? null : interning.Entity(mention.Entity), interning.Symbol(mention.Alias),
        interning.Symbol(mention.Reason));

    /// <summary>Written as read: the upkeep of the graph then says what corrections make of it.</summary>
    private void Write(long document, int position, Statement statement, long sentence)
    {
        if (database.Text("SELECT document.id FROM statement JOIN document ON document.key = document WHERE statement.id = $1", statement.Id) is { } other)
            throw new InputException(new($"document '{statement.Evidence.Document}'"), $"the statement id '{statement.Id}' is in document '{other}' already");
        var timing = statement.Timing;
        database.Execute(
            "INSERT INTO statement (id, document, position, subject, type, object, polarity, modality, said_by, date, \"from\", \"to\", " +
            "confidence, properties, rule, trigger, subject_mention, object_mention, sentence) " +
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
            statement.Id, document, position, interning.Entity(statement.Subject), interning.Symbol(statement.Type),
            interning.Entity(statement.Object), (int)statement.Polarity, (int)statement.Modality,
            statement.SaidBy is { } speaker ? interning.Entity(speaker) : null, timing.Date?.ToString(), timing.From?.ToString(),
            timing.To?.ToString(), statement.Confidence, PropertyJson.Write(statement.Properties), interning.Symbol(statement.Rule),
            interning.Symbol(statement.Trigger), statement.SubjectMention, statement.ObjectMention, sentence);
    }
}
