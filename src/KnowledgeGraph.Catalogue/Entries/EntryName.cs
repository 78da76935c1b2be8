using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>A spelling that an entry gives.</summary>
/// <param name="Text">The name as written.</param>
/// <param name="Kind">In what way it stands for the entry.</param>
/// <param name="From">The first date at which it was in use, where known.</param>
/// <param name="To">The last, where known.</param>
public sealed record EntryName(string Text, NameKind Kind, PartialDate? From = null, PartialDate? To = null);
