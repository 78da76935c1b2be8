namespace KnowledgeGraph.Loading;

/// <summary>What a load did, or in a dry run would do.</summary>
/// <param name="Added">Documents that the server did not have.</param>
/// <param name="Changed">Documents whose share of the graph differs from what the server had.</param>
/// <param name="Removed">Documents that are no longer in the graph.</param>
/// <param name="Unchanged">Documents that were left as they are.</param>
/// <param name="Nodes">Entities written: new ones, and those that changed documents mention.</param>
/// <param name="Edges">Edges written, as often as changed documents support them.</param>
/// <param name="NodesRemoved">Entities that no document mentions any more.</param>
/// <param name="EdgesRemoved">Edges that no document supports any more.</param>
public sealed record LoadReport(
    int Added, int Changed, int Removed, int Unchanged, long Nodes, long Edges, long NodesRemoved, long EdgesRemoved);
