namespace KnowledgeGraph.Store;

/// <summary>How much of a graph file a snapshot holds.</summary>
public enum SnapshotContent
{
    /// <summary>Entities and the edges between them: all that questions about paths need.</summary>
    Entities,

    /// <summary>
    /// Beside them the evidence, as Cypher sees it: <c>Document</c>, <c>Passage</c> and <c>Statement</c> nodes with
    /// <c>HAS_PASSAGE</c>, <c>MENTIONS</c>, <c>SUBJECT</c>, <c>OBJECT</c>, <c>IN</c> and <c>SAID_BY</c>.
    /// </summary>
    Everything,
}
