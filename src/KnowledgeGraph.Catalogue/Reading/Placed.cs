using KnowledgeGraph.Model;

namespace KnowledgeGraph.Catalogue;

/// <summary>Something read from a file, and where it stands.</summary>
internal sealed record Placed<T>(T Value, InputPlace Place);
