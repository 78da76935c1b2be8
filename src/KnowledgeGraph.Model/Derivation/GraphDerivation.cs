namespace KnowledgeGraph.Model;

/// <summary>The pure function from ledger to graph.</summary>
/// <remarks>
/// <para>A node is an entity that some mention refers to, or that a person's assertion names. An edge is the group of asserted,
/// actual statements of one type, subject, object, time and key properties; a statement whose ends a merge made one draws none.</para>
/// <para>Corrections work on what was read, in the order they were made; those taken back count as never made.</para>
/// </remarks>
public static class GraphDerivation
{
    /// <summary>The graph that readings and corrections make, the same for readings in any order.</summary>
    /// <param name="readings">The documents as read, each id once.</param>
    /// <param name="corrections">The corrections, oldest first.</param>
    /// <param name="rules">What tells two edges of a type apart.</param>
    /// <exception cref="ArgumentException">Two readings are of one document.</exception>
    public static GraphData Derive(
        IEnumerable<DocumentReading> readings, IEnumerable<LoggedCorrection> corrections, Func<string, EdgeRule> rules)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(corrections);
        ArgumentNullException.ThrowIfNull(rules);
        var sorted = readings.OrderBy(reading => reading.Document.Id, StringComparer.Ordinal).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Document.Id == sorted[i - 1].Document.Id)
                throw new ArgumentException($"Two readings are of the document '{sorted[i].Document.Id}'.", nameof(readings));
        }
        var rulings = new Rulings(corrections, rules);
        var statements = Statements(sorted, rulings);
        return new(
            Nodes(sorted, rulings),
            Edges(statements, PassageOf(sorted)),
            [.. statements.Select(ruled => ruled.Statement)],
            [.. sorted.Select(reading => reading.Document)]);
    }

    private static List<RuledStatement> Statements(List<DocumentReading> readings, Rulings rulings) =>
    [
        .. readings.SelectMany(reading => reading.Statements.Select(statement => rulings.Apply(statement, reading.Mentions)))
            .Concat(rulings.Assertions)
            .OrderBy(ruled => ruled.Statement.Id, StringComparer.Ordinal),
    ];

    private static List<Node> Nodes(List<DocumentReading> readings, Rulings rulings)
    {
        var parts = new SortedDictionary<EntityId, NodeParts>();
        foreach (var contribution in readings.SelectMany(reading => NodeContributions.Of(reading, rulings)).Concat(NodeContributions.Of(rulings)))
        {
            if (!parts.TryGetValue(contribution.Node, out var ofNode))
                parts.Add(contribution.Node, ofNode = new NodeParts(contribution.Node));
            ofNode.Add(contribution);
        }
        return [.. parts.Values.Where(part => part.Exists).Select(part => part.ToNode(rulings))];
    }

    private static Func<Evidence, string> PassageOf(List<DocumentReading> readings)
    {
        var passages = readings.ToDictionary(reading => reading.Document.Id, reading => reading.Passages, StringComparer.Ordinal);
        return evidence => passages.TryGetValue(evidence.Document, out var read) ? read[evidence.Passage].Text : evidence.Text;
    }

    private static List<Edge> Edges(List<RuledStatement> statements, Func<Evidence, string> passageOf) =>
    [
        .. statements.Where(ruled => ruled.Edge is not null)
            .GroupBy(ruled => ruled.Edge!.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => EdgeParts.ToEdge(group.First().Edge!, [.. group.Select(ruled => ruled.Statement)], passageOf)),
    ];
}
