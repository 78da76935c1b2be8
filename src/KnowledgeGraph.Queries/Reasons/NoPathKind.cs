namespace KnowledgeGraph.Queries;

/// <summary>What stands in the way of a path.</summary>
public enum NoPathKind
{
    /// <summary>Both ends are one entity.</summary>
    SameEntity,

    /// <summary>An end has no edges at all.</summary>
    NoEdges,

    /// <summary>No chain of edges of any kind joins the ends.</summary>
    Apart,

    /// <summary>There is a path, but it has more steps than allowed.</summary>
    TooFar,

    /// <summary>There are paths, but none passes the filters.</summary>
    Filtered,
}
