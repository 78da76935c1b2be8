namespace KnowledgeGraph.Catalogue;

/// <summary>A title of office and how it is written.</summary>
/// <param name="Title">The title by which offices name it: <c>foreign minister</c>.</param>
/// <param name="Written">Other ways of writing it: minister of foreign affairs.</param>
/// <param name="Is">The more general titles that it comes under: a president is a head of state.</param>
public sealed record OfficeTitle(string Title, IReadOnlyList<string> Written, IReadOnlyList<string> Is);
