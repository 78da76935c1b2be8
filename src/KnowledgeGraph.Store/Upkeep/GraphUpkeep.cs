using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>
/// Keeps nodes and edges in step with the ledger within one transaction, looking only at what a change touches.
/// </summary>
/// <remarks>Made for one change: <see cref="Add"/>, <see cref="Take"/> and the rest collect, <see cref="Finish"/> writes.</remarks>
internal sealed class GraphUpkeep(GraphDatabase database, Interning interning, LedgerWriter ledger)
{
    private readonly ContributionTally tally = new(database, interning, ledger);
    private readonly EdgeWriter edges = new(database, interning);
    private readonly HashSet<long> touchedEdges = [];
    private readonly HashSet<EntityId> touchedNodes = [];

    /// <summary>Draws what a document that was written to the ledger gives.</summary>
    public void Add(DocumentReading reading, Rulings rulings)
    {
        tally.Add(NodeContributions.Of(reading, rulings), 1);
        foreach (var statement in reading.Statements)
            Rule(statement, rulings.Apply(statement, reading.Mentions));
    }

    /// <summary>Takes back what a document gives; to be called before it leaves the ledger.</summary>
    public void Take(DocumentReading reading, long document, Rulings rulings)
    {
        tally.Add(NodeContributions.Of(reading, rulings), -1);
        foreach (var edge in database.Rows("SELECT DISTINCT edge FROM statement WHERE document = $1 AND edge IS NOT NULL", row => row.GetInt64(0), document))
            touchedEdges.Add(edge);
    }

    /// <summary>Gives pieces to nodes, or with a negative weight takes them.</summary>
    public void Contribute(IEnumerable<NodeContribution> contributions, int weight) => tally.Add(contributions, weight);

    /// <summary>Has a node made anew although no piece of it changed.</summary>
    public void Touch(EntityId node) => touchedNodes.Add(node);

    /// <summary>Replaces what people asserted.</summary>
    public void Assert(Rulings before, Rulings after)
    {
        tally.Add(NodeContributions.Of(before), -1);
        tally.Add(NodeContributions.Of(after), 1);
        foreach (var edge in before.Assertions.Concat(after.Assertions).Select(asserted => asserted.Edge).OfType<EdgeKey>())
            touchedEdges.Add(edges.Key(edge));
    }

    /// <summary>Writes what corrections make of a statement that is in the ledger.</summary>
    public void Rule(Statement read, RuledStatement ruled)
    {
        foreach (var edge in database.Rows("SELECT edge FROM statement WHERE id = $1 AND edge IS NOT NULL", row => row.GetInt64(0), read.Id))
            touchedEdges.Add(edge);
        long? key = ruled.Edge is { } made ? edges.Key(made) : null;
        if (key is { } drawn)
            touchedEdges.Add(drawn);
        var now = ruled.Statement;
        database.Execute(
            "UPDATE statement SET subject = $2, object = $3, said_by = $4, read_subject = $5, read_object = $6, read_said_by = $7, " +
            "edge = $8, rejected_by = $9 WHERE id = $1",
            read.Id, interning.Entity(now.Subject), interning.Entity(now.Object), Key(now.SaidBy), KeyIfOther(read.Subject, now.Subject),
            KeyIfOther(read.Object, now.Object), KeyIfOther(read.SaidBy, now.SaidBy), key, ruled.RejectedBy);
    }

    /// <summary>Makes every touched node and edge anew.</summary>
    public void Finish(Rulings rulings)
    {
        touchedNodes.UnionWith(tally.Flush());
        var nodes = new NodeWriter(database, interning);
        foreach (var node in touchedNodes.Order())
            nodes.Refresh(node, rulings);
        foreach (var edge in touchedEdges.Order())
            edges.Refresh(edge, rulings);
    }

    private long? Key(EntityId? entity) => entity is { } id ? interning.Entity(id) : null;

    private long? KeyIfOther(EntityId? read, EntityId? now) => read == now ? null : Key(read);
}
