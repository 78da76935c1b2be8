namespace KnowledgeGraph.Documents;

/// <summary>A stretch of a document's text that belongs to a block.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">After its last.</param>
/// <param name="AfterBreak">Whether a line break parts it from the span before it; else markup does, which is nothing to a reader.</param>
/// <param name="As">The character that the whole span stands for, as an entity does; null where it stands for itself.</param>
internal readonly record struct TextSpan(int Start, int End, bool AfterBreak, char? As = null);
