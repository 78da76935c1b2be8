using KnowledgeGraph.Model;
using KnowledgeGraph.Store;

namespace KnowledgeGraph.Loading;

/// <summary>What a server remembers of a document, as a row.</summary>
internal static class MemoryRow
{
    public static MapValue Of(DocumentShare share, string stamp, EntityLookup entities, EvidenceLevel evidence)
    {
        var ends = share.Edges.SelectMany(edge => new[] { edge.Source, edge.Target }).Concat(share.Nodes).Distinct().Order();
        var hasEvidence = evidence == EvidenceLevel.Full;
        return Row.Of(
            ("id", new StringValue(share.Id)),
            ("p", Row.Of(
                ("stamp", new StringValue(stamp)),
                ("nodes", Row.Texts(ends.Select(id => $"{entities.KnownLabel(id)} {id}"))),
                ("edges", Row.Texts(share.Edges.Select(edge => $"{edge.Type} {edge.Id}"))),
                ("statements", Row.Texts(hasEvidence ? share.Statements.Select(statement => statement.Id) : [])),
                ("passages", new IntegerValue(hasEvidence ? share.Passages.Count : 0)))));
    }
}
