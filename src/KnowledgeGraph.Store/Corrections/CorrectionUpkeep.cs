using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Brings the graph from one state of the corrections to the next, looking only at what the correction can concern.</summary>
internal sealed class CorrectionUpkeep(GraphDatabase database, Interning interning, LedgerReader reader, LedgerWriter ledger)
{
    private readonly GraphUpkeep upkeep = new(database, interning, ledger);

    public void Apply(LoggedCorrection changed, Rulings before, Rulings after)
    {
        upkeep.Assert(before, after);
        foreach (var record in changed.Correction.Entities)
            upkeep.Touch(record.Id);
        switch (changed.Correction)
        {
            case RejectCorrection reject:
                Rule(Keys("SELECT s.key FROM statement s JOIN edge ON edge.key = s.edge WHERE edge.id = $1", reject.Edge), after);
                Rule(Keys("SELECT key FROM statement WHERE rejected_by = $1", changed.Number), after);
                break;
            case MergeCorrection merge:
                upkeep.Touch(merge.Into);
                Move(merge.From, before, after);
                break;
            case SplitCorrection split:
                upkeep.Touch(split.Into);
                Move(split.Entity, before, after);
                break;
        }
        upkeep.Finish(after);
    }

    private void Move(EntityId origin, Rulings before, Rulings after)
    {
        var statements = new SortedSet<long>();
        foreach (var entity in Leading(origin, before, after))
        {
            var key = interning.Entity(entity);
            MoveRecords(key, before, after);
            MoveMentions(key, before, after);
            statements.UnionWith(Keys("SELECT key FROM statement WHERE read_subject = $1 OR read_object = $1 OR read_said_by = $1", key));
            statements.UnionWith(Keys(
                "SELECT key FROM statement WHERE subject = $1 AND read_subject IS NULL " +
                "UNION SELECT key FROM statement WHERE object = $1 AND read_object IS NULL " +
                "UNION SELECT key FROM statement WHERE said_by = $1 AND read_said_by IS NULL", key));
        }
        Rule(statements, after);
    }

    /// <summary>All that may have been read for what is moved: it, and whatever other moves lead to it.</summary>
    private static SortedSet<EntityId> Leading(EntityId origin, Rulings before, Rulings after)
    {
        var moves = before.Moves.Concat(after.Moves).ToList();
        var found = new SortedSet<EntityId> { origin };
        while (moves.Where(move => found.Contains(move.Into)).Any(move => found.Add(move.From)))
        {
        }
        return found;
    }

    private void MoveRecords(long entity, Rulings before, Rulings after)
    {
        foreach (var (content, count) in database.Rows(
            "SELECT content, (SELECT count(*) FROM document_record WHERE record = record.key) FROM record WHERE entity = $1",
            row => (row.GetString(0), row.GetInt32(1)), entity))
        {
            var record = RecordJson.Read(content);
            upkeep.Contribute(NodeContributions.Of(record, before), -count);
            upkeep.Contribute(NodeContributions.Of(record, after), count);
        }
    }

    private void MoveMentions(long entity, Rulings before, Rulings after)
    {
        foreach (var document in Keys(
            "SELECT DISTINCT document FROM mention WHERE read_entity = $1 UNION SELECT document FROM mention WHERE entity = $1 AND read_entity IS NULL", entity))
        {
            foreach (var mention in reader.MentionsRead(entity, document))
            {
                upkeep.Contribute(NodeContributions.Of(mention, before), -1);
                upkeep.Contribute(NodeContributions.Of(mention, after), 1);
                MentionRows.Rule(database, interning, document, mention, after);
            }
        }
    }

    private void Rule(IEnumerable<long> statements, Rulings rulings)
    {
        foreach (var key in statements)
        {
            var (statement, subjectAlias, objectAlias) = reader.StatementRead(key);
            upkeep.Rule(statement, rulings.Apply(statement, subjectAlias, objectAlias));
        }
    }

    private List<long> Keys(string sql, object value) => database.Rows(sql, row => row.GetInt64(0), value);
}
