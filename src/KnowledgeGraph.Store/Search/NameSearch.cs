using System.Text;
using KnowledgeGraph.Model;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Store;

/// <summary>Finds entities by id, name, alias or something near. The caller holds the transaction.</summary>
internal sealed class NameSearch(GraphDatabase database)
{
    private const string Columns =
        "SELECT id, spelling.text, spelling.folded, is_name, labels, " +
        "(SELECT text FROM spelling own WHERE own.node = node.key AND own.is_name), " +
        "(SELECT count(*) FROM edge WHERE source = node.key) + (SELECT count(*) FROM edge WHERE target = node.key) ";

    private const string Joins = "JOIN node ON node.key = spelling.node JOIN entity ON entity.key = node.key ";

    /// <summary>More spellings than this that share trigrams with a name are not looked at.</summary>
    private const int MostNear = 400;

    /// <summary>What is called so; only where nothing is, what is called nearly so.</summary>
    public List<Candidate> Resolve(string text, int limit)
    {
        var exact = Exact(text);
        return [.. (exact.Count > 0 ? exact : Near(text)).Take(limit)];
    }

    /// <summary>What is called so, then what is called nearly so or has these words among its own.</summary>
    public List<Candidate> Search(string text, int limit)
    {
        var exact = Exact(text);
        var found = exact.Select(candidate => candidate.Id).ToHashSet();
        return [.. exact.Concat(Near(text).Where(candidate => !found.Contains(candidate.Id))).Take(limit)];
    }

    private List<Candidate> Exact(string text)
    {
        var folded = FoldedName.Of(text);
        var byName = folded.Length == 0 ? [] : database.Rows(Columns + "FROM spelling " + Joins + "WHERE folded = $1", Read, folded)
            .Select(match => NameRanking.Exact(match, text));
        var byId = EntityId.TryParse(text, out var id)
            ? database.Rows(Columns + "FROM entity JOIN node ON node.key = entity.key JOIN spelling ON spelling.node = node.key WHERE id = $1 AND is_name", Read, id.Value)
                .Select(match => match.ToCandidate(MatchQuality.Id, 0) with { Matched = id.Value })
            : [];
        return NameRanking.Best(byId.Concat(byName));
    }

    private List<Candidate> Near(string text)
    {
        var folded = FoldedName.Of(text);
        var matches = folded.Length < 3 ? [] : database.Rows(
            Columns + "FROM (SELECT rowid FROM spelling_trigrams WHERE spelling_trigrams MATCH $1 ORDER BY rank LIMIT $2) found " +
            "JOIN spelling ON spelling.key = found.rowid " + Joins, Read, Trigrams(folded), MostNear);
        return NameRanking.Best(NameRanking.Near(matches, folded));
    }

    /// <summary>Any three neighbouring characters in common make a spelling worth looking at.</summary>
    private static string Trigrams(string folded)
    {
        var query = new StringBuilder();
        for (var i = 0; i + 3 <= folded.Length; i++)
            query.Append(i == 0 ? "\"" : " OR \"").Append(folded, i, 3).Append('"');
        return query.ToString();
    }

    private static NameMatch Read(SqliteDataReader row) => new(
        row.Entity(0), row.GetString(1), row.GetString(2), row.GetBoolean(3), row.GetString(4), row.GetString(5), row.GetInt32(6));
}
