using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Makes all nodes and edges anew from the ledger: after a change of rules or of the file's version.</summary>
internal sealed class GraphRebuild(GraphDatabase database, Interning interning, LedgerReader reader, LedgerWriter ledger)
{
    private const string Clear = """
        DELETE FROM node_mentions; DELETE FROM node_spelling; DELETE FROM node_record; DELETE FROM node; DELETE FROM spelling; DELETE FROM edge;
        INSERT INTO spelling_trigrams (spelling_trigrams) VALUES ('delete-all');
        UPDATE statement SET edge = NULL, rejected_by = NULL;
        """;

    public void Run(Rulings rulings)
    {
        database.Script(Clear);
        var upkeep = new GraphUpkeep(database, interning, ledger);
        foreach (var (key, id) in database.Rows("SELECT key, id FROM document ORDER BY key", row => (row.GetInt64(0), row.GetString(1))))
        {
            var reading = reader.Reading(id)!;
            foreach (var mention in reading.Mentions)
                MentionRows.Rule(database, interning, key, mention, rulings);
            upkeep.Add(reading, rulings);
        }
        upkeep.Assert(new Rulings([], _ => EdgeRule.Plain), rulings);
        upkeep.Finish(rulings);
    }
}
