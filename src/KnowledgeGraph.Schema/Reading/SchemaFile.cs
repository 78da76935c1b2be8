namespace KnowledgeGraph.Schema;

/// <summary>A file of the schema, not yet read.</summary>
/// <param name="Path">Its path for messages, as the user would write it.</param>
/// <param name="Name">Its name without folder and ending.</param>
/// <param name="Read">Gives its text.</param>
internal sealed record SchemaFile(string Path, string Name, Func<string> Read);
