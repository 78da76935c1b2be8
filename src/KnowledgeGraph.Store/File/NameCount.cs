namespace KnowledgeGraph.Store;

/// <summary>How often a label or type occurs.</summary>
/// <param name="Name">The label or type.</param>
/// <param name="Count">How many nodes or edges have it.</param>
public sealed record NameCount(string Name, int Count);
