using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Writes what corrections make of a mention that is in the ledger.</summary>
internal static class MentionRows
{
    public static void Rule(GraphDatabase database, Interning interning, long document, Mention read, Rulings rulings)
    {
        var now = rulings.Resolve(read.Entity, read.Alias);
        database.Execute(
            "UPDATE mention SET entity = $3, read_entity = $4 WHERE document = $1 AND position = $2",
            document, read.Index, interning.Entity(now), now == read.Entity ? null : interning.Entity(read.Entity));
    }
}
