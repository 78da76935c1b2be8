namespace KnowledgeGraph.Evaluation;

/// <summary>An edge that a graph of the document should hold, or may; any of its subjects with any of its types and objects is right.</summary>
/// <param name="Subjects">Ids of gold entities, the best first.</param>
/// <param name="Types">Edge types, the best first.</param>
/// <param name="Objects">Ids of gold entities, the best first.</param>
/// <param name="Date">When, as the gold file has it; null where it says nothing.</param>
/// <param name="Quote">The words of the document that say so; may be empty.</param>
/// <param name="Required">False where a graph without it is as good.</param>
public sealed record GoldEdge(
    IReadOnlyList<string> Subjects, IReadOnlyList<string> Types, IReadOnlyList<string> Objects, string? Date, string Quote, bool Required);
