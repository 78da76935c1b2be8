namespace KnowledgeGraph.Store;

/// <summary>How one kind of thing differs between two graphs, sorted by id.</summary>
/// <param name="Added">What only the second has.</param>
/// <param name="Removed">What only the first has.</param>
/// <param name="Changed">What both have under one id, with different content.</param>
public sealed record Changes<T>(IReadOnlyList<T> Added, IReadOnlyList<T> Removed, IReadOnlyList<Change<T>> Changed)
{
    /// <summary>True where there is no difference.</summary>
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0 && Changed.Count == 0;
}

/// <summary>One thing before and after.</summary>
/// <param name="Before">As in the first graph.</param>
/// <param name="After">As in the second.</param>
public sealed record Change<T>(T Before, T After);
