namespace KnowledgeGraph.Schema;

/// <summary>Something read but not yet resolved, with the object it was read from so that later faults have their place.</summary>
/// <param name="Value">What was read.</param>
/// <param name="Fields">Where.</param>
internal sealed record Drafted<T>(T Value, SchemaFields Fields);
