namespace KnowledgeGraph.Cypher;

/// <summary>The kinds of value, in the order that <c>ORDER BY</c> puts them.</summary>
internal enum DatumKind : byte
{
    Null,
    Map,
    Node,
    VirtualNode,
    Relationship,
    VirtualRelationship,
    List,
    Path,
    Point,
    DateTime,
    LocalDateTime,
    Date,
    Time,
    LocalTime,
    Duration,
    String,
    Boolean,
    Integer,
    Float,
}
