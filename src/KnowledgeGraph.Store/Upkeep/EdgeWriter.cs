using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Makes one edge anew from the statements behind it.</summary>
internal sealed class EdgeWriter(GraphDatabase database, Interning interning)
{
    /// <summary>The row of an edge, begun where there is none.</summary>
    public long Key(EdgeKey edge)
    {
        var key = database.Number("SELECT key FROM edge WHERE id = $1", edge.Id);
        return key != 0 ? key : database.Insert(
            "INSERT INTO edge (id, type, source, target, date, \"from\", \"to\", confidence) VALUES ($1, $2, $3, $4, $5, $6, $7, 0)",
            edge.Id, interning.Symbol(edge.Type), interning.Entity(edge.Source), interning.Entity(edge.Target), edge.Timing.Date?.ToString(),
            edge.Timing.From?.ToString(), edge.Timing.To?.ToString());
    }

    public void Refresh(long key, Rulings rulings)
    {
        var row = database.Rows(EdgeRows.Head + "WHERE edge.key = $1", EdgeRows.Read, key);
        if (row.Count == 0)
            return;
        var statements = StatementsBehind(database, key, row[0].Key.Id, rulings);
        if (statements.Count == 0)
        {
            database.Execute("DELETE FROM edge WHERE key = $1", key);
            return;
        }
        var edge = EdgeParts.ToEdge(row[0].Key, statements, new EdgePassages(database, key).TextOf);
        database.Execute(
            "UPDATE edge SET confidence = $2, properties = $3 WHERE key = $1", key, edge.Confidence, PropertyJson.Write(edge.Properties));
    }

    /// <summary>Makes every edge anew that several statements stand behind.</summary>
    public void RefreshShared(Rulings rulings)
    {
        foreach (var edge in database.Rows("SELECT edge FROM statement WHERE edge IS NOT NULL GROUP BY edge HAVING count(*) > 1", row => row.GetInt64(0)))
            Refresh(edge, rulings);
    }

    /// <summary>What was read and what people asserted, sorted by id.</summary>
    public static List<Statement> StatementsBehind(GraphDatabase database, long key, string id, Rulings rulings) =>
    [
        .. database.Rows(StatementRows.AsRuled + "WHERE s.edge = $1", StatementRows.Read, key)
            .Concat(rulings.Assertions.Where(asserted => asserted.Edge?.Id == id).Select(asserted => asserted.Statement))
            .OrderBy(statement => statement.Id, StringComparer.Ordinal),
    ];
}
