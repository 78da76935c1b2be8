namespace KnowledgeGraph.Queries;

/// <summary>A filter without which there is a path, all others kept but the limit of steps.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Hops">The length of the shortest path then.</param>
public sealed record SeparatingFilter(PathFilter Filter, int Hops);
