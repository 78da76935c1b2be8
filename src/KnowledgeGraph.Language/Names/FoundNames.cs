namespace KnowledgeGraph.Language;

/// <summary>What naming finds in a text.</summary>
/// <param name="Names">The names, none over another, in the order of their words.</param>
/// <param name="PersonWords">Capitalised words that stand for a person and are clear of all names, in the order of their words.</param>
internal sealed record FoundNames(IReadOnlyList<NameSpan> Names, IReadOnlyList<NameSpan> PersonWords);
