using KnowledgeGraph.Model;

namespace KnowledgeGraph.Store;

/// <summary>Shows the ledger's statements as nodes.</summary>
internal sealed class StatementNodes(SnapshotBuilder builder, IReadOnlyDictionary<(string Document, int Index), int> passages)
{
    public void Add(Statement statement)
    {
        var node = builder.Node(statement.Id, ["Statement"]);
        var evidence = statement.Evidence;
        builder.SetNode(node, "type", statement.Type);
        builder.SetNode(node, "polarity", statement.Polarity.ToString().ToLowerInvariant());
        builder.SetNode(node, "modality", statement.Modality.ToString().ToLowerInvariant());
        builder.SetNode(node, "confidence", statement.Confidence);
        builder.SetNode(node, "rule", statement.Rule);
        builder.SetNode(node, "text", evidence.Text);
        builder.SetNode(node, "start", evidence.Start);
        builder.SetNode(node, "end", evidence.End);
        foreach (var (name, value) in TimingProperties.Of(statement.Timing))
            builder.SetNode(node, name, value);
        Link(node, "SUBJECT", statement.Subject);
        Link(node, "OBJECT", statement.Object);
        if (statement.SaidBy is { } speaker)
            Link(node, "SAID_BY", speaker);
        if (passages.TryGetValue((evidence.Document, evidence.Passage), out var passage))
            builder.Edge(null, "IN", node, passage);
    }

    /// <summary>An entity that a statement names without a mention of its own has no node to point at.</summary>
    private void Link(int node, string type, EntityId entity)
    {
        if (builder.Entities.TryGetValue(entity, out var other))
            builder.Edge(null, type, node, other);
    }
}
