using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Sums up what is given to nodes and taken from them, and writes the sums: one row for each piece, however often it is met.</summary>
internal sealed class ContributionTally(GraphDatabase database, Interning interning, LedgerWriter ledger)
{
    private readonly SortedDictionary<EntityId, int> mentions = [];
    private readonly Dictionary<(EntityId Node, string Spelling), int> spellings = [];
    private readonly Dictionary<(EntityId Node, long Record), int> records = [];
    private readonly Dictionary<EntityRecord, long> recordKeys = new(ReferenceEqualityComparer.Instance);

    /// <summary>Gives pieces, or with a negative weight takes them.</summary>
    public void Add(IEnumerable<NodeContribution> contributions, int weight)
    {
        foreach (var contribution in contributions)
            Add(contribution, weight);
    }

    /// <summary>Writes the sums.</summary>
    /// <returns>The nodes that may have changed.</returns>
    public IReadOnlyCollection<EntityId> Flush()
    {
        foreach (var (node, change) in mentions.Where(entry => entry.Value != 0))
            Change("node_mentions (node, count) VALUES ($1, $2) ON CONFLICT (node)", "node_mentions WHERE node = $1", interning.Entity(node), change);
        foreach (var ((node, spelling), change) in spellings.Where(entry => entry.Value != 0))
        {
            Change(
                "node_spelling (node, spelling, count) VALUES ($1, $2, $3) ON CONFLICT (node, spelling)",
                "node_spelling WHERE node = $1 AND spelling = $2", interning.Entity(node), interning.Symbol(spelling), change);
        }
        foreach (var ((node, record), change) in records.Where(entry => entry.Value != 0))
        {
            Change(
                "node_record (node, record, count) VALUES ($1, $2, $3) ON CONFLICT (node, record)",
                "node_record WHERE node = $1 AND record = $2", interning.Entity(node), record, change);
        }
        return [.. mentions.Keys, .. spellings.Keys.Select(key => key.Node), .. records.Keys.Select(key => key.Node)];
    }

    private void Add(NodeContribution contribution, int weight)
    {
        switch (contribution)
        {
            case MentionContribution:
                mentions[contribution.Node] = mentions.GetValueOrDefault(contribution.Node) + weight;
                break;
            case SpellingContribution spelt:
                spellings[(spelt.Node, spelt.Spelling)] = spellings.GetValueOrDefault((spelt.Node, spelt.Spelling)) + weight;
                break;
            case RecordContribution known:
                var key = (known.Node, KeyOf(known.Record));
                records[key] = records.GetValueOrDefault(key) + weight;
                break;
        }
    }

    private long KeyOf(EntityRecord record) =>
        recordKeys.TryGetValue(record, out var key) ? key : recordKeys[record] = ledger.Record(record);

    private void Change(string insert, string row, params ReadOnlySpan<object?> values)
    {
        database.Execute($"INSERT INTO {insert} DO UPDATE SET count = count + excluded.count", values);
        database.Execute($"DELETE FROM {row} AND count = 0", values[..^1]);
    }
}
