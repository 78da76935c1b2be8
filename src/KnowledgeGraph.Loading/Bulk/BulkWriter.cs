using KnowledgeGraph.Model;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>Writes one document's share after the other: what a load would send, each entity and edge once.</summary>
internal sealed class BulkWriter(GraphFile file, GraphSchema schema, CsvFolder files, EvidenceLevel evidence)
{
    private static readonly CsvColumn[] MemoryColumns =
        [new("stamp", "string"), new("nodes", "string[]"), new("edges", "string[]"), new("statements", "string[]"), new("passages", "long")];

    private readonly EntityLookup entities = new(file);
    private readonly EntityRows rows = new(schema, isFresh: true);
    private readonly ClosedNames names = new(schema);

    public void Write(DocumentShare share, string stamp)
    {
        foreach (var id in share.Nodes.Concat(share.Edges.SelectMany(edge => new[] { edge.Source, edge.Target })))
            WriteNode(id);
        var own = share.Statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var edge in share.Edges.Where(edge => own.Contains(edge.Statements[0])))
            WriteEdge(edge);
        if (evidence == EvidenceLevel.Full)
            new BulkEvidence(files, entities).Write(share);
        var memory = MemoryRow.Of(share, stamp, entities, evidence).Entries;
        files.Nodes("memory", [LoadedShare.Label.Trim('`')], MemoryColumns).Write([share.Id], ((MapValue)memory["p"]).Entries);
    }

    private void WriteNode(EntityId id)
    {
        if (entities.IsWritten(id) || entities.Node(id) is not { } node)
            return;
        entities.MarkWritten([node]);
        foreach (var label in node.Labels)
            names.Label(label);
        files.Nodes("entity", node.Labels).Write([id.Value], ((MapValue)rows.Of(node).Entries["p"]).Entries.Where(entry => entry.Key != "id").ToDictionary());
    }

    /// <summary>Several documents may stand behind an edge; the one with its first statement writes it.</summary>
    private void WriteEdge(Edge edge)
    {
        names.Type(edge.Type);
        var properties = new Dictionary<string, Value>(((MapValue)EntityRows.Of(edge).Entries["p"]).Entries, StringComparer.Ordinal) { ["id"] = new StringValue(edge.Id) };
        files.Edges(edge.Type, "entity", "entity").Write(
            [edge.Source.Value, edge.Target.Value], properties.Where(entry => entry.Value is not NullValue).ToDictionary());
    }
}
