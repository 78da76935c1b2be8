namespace KnowledgeGraph.Store;

/// <summary>Which way an edge is followed from a node.</summary>
public enum EdgeDirection
{
    /// <summary>From its source to its target.</summary>
    Out,

    /// <summary>From its target to its source.</summary>
    In,
}
