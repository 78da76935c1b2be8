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

    /// <summary>The best are chosen first and cut to snippets after: cutting is dear, and a common word is in very many passages.</summary>
    private List<PassageHit> Match(string query, int limit) =>
    [
        .. database.Rows(
            "SELECT rowid, rank FROM passage_words WHERE passage_words MATCH $1 ORDER BY rank LIMIT $2",
            row => (Key: row.GetInt64(0), Rank: row.GetDouble(1)), query, limit)
            .Select(found => Hit(query, found.Key, found.Rank))
            .OrderBy(hit => hit.Rank)
            .ThenBy(hit => hit.Document, StringComparer.Ordinal)
            .ThenBy(hit => hit.Passage),
    ];

    private PassageHit Hit(string query, long key, double rank) => database.Rows(
        "SELECT d.id, d.title, p.position, p.start, p.\"end\", snippet(passage_words, 0, '[', ']', '…', 24) FROM passage_words " +
        "JOIN passage p ON p.key = passage_words.rowid JOIN document d ON d.key = p.document " +
        "WHERE passage_words MATCH $1 AND passage_words.rowid = $2",
        row => new PassageHit(row.GetString(0), row.TextOrNull(1), row.GetInt32(2), row.GetInt32(3), row.GetInt32(4), row.GetString(5), rank),
        query, key)[0];
}
