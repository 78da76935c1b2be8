namespace KnowledgeGraph.Evaluation;

/// <summary>An entity that a graph of the document should hold, or may.</summary>
/// <param name="Id">Its id within the gold file.</param>
/// <param name="Labels">The labels that are right for it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Aliases">Its other names.</param>
/// <param name="Required">False where a graph without it is as good.</param>
public sealed record GoldEntity(string Id, IReadOnlyList<string> Labels, string Name, IReadOnlyList<string> Aliases, bool Required);
