namespace KnowledgeGraph.Queries;

/// <summary>Why two entities are not connected as asked.</summary>
/// <param name="Kind">What stands in the way.</param>
/// <param name="Message">The reason in one line, for a reader.</param>
/// <param name="Hops">The length of the shortest connection without any filter or limit; null where there is none.</param>
/// <param name="Without">
/// The filters each of which separates the two alone: without it they are connected, by how many steps. Empty where no filter was
/// set, or where only several together separate them.
/// </param>
public sealed record NoPathReason(NoPathKind Kind, string Message, int? Hops, IReadOnlyList<SeparatingFilter> Without);
