using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Finds passages by their words. The caller holds the transaction.</summary>
internal sealed class PassageSearch(GraphDatabase database)
{
    /// <summary>Passages with all the words; where there are none, passages with any.</summary>
    public List<PassageHit> Search(string text, int limit)
    {
        var terms = SearchTerms.Of(text);
        if (terms.Count == 0)
            return [];
        var all = Match(string.Join(' ', terms), limit);
        return all.Count > 0 ? all : Match(string.Join(" OR ", terms), limit);
    }

    private List<PassageHit> Match(string query, int limit) => database.Rows(
        "SELECT d.id, d.title, p.position, p.start, p.\"end\", snippet(passage_words, 0, '[', ']', '…', 24), rank FROM passage_words " +
        "JOIN passage p ON p.key = passage_words.rowid JOIN document d ON d.key = p.document WHERE passage_words MATCH $1 " +
        "ORDER BY rank, d.id, p.position LIMIT $2",
        row => new PassageHit(
            row.GetString(0), row.TextOrNull(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetString(5), row.GetDouble(6)),
        query, limit);
}
