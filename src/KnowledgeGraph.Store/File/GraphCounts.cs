namespace KnowledgeGraph.Store;

/// <summary>What a graph file holds, in numbers.</summary>
/// <param name="Documents">Documents read.</param>
/// <param name="Passages">Their passages.</param>
/// <param name="Mentions">Mentions of entities in them.</param>
/// <param name="Statements">Statements in the ledger.</param>
/// <param name="Nodes">Entities.</param>
/// <param name="Edges">Edges between them.</param>
/// <param name="NodesByLabel">Nodes by label, sorted by name; a node counts under each of its labels.</param>
/// <param name="EdgesByType">Edges by type, sorted by name.</param>
/// <param name="Earliest">The first day that an edge is dated to; null where none is.</param>
/// <param name="Latest">The last day that an edge is dated to.</param>
public sealed record GraphCounts(
    int Documents,
    int Passages,
    int Mentions,
    int Statements,
    int Nodes,
    int Edges,
    IReadOnlyList<NameCount> NodesByLabel,
    IReadOnlyList<NameCount> EdgesByType,
    DateOnly? Earliest,
    DateOnly? Latest);
