namespace KnowledgeGraph.Extraction;

/// <summary>A part of a run of capitalised words that may be one name.</summary>
/// <param name="Run">The words.</param>
/// <param name="IsTitled">Whether a person's title or office stands before it.</param>
internal readonly record struct NamePart(NamedRun Run, bool IsTitled);
