namespace KnowledgeGraph.Queries;

/// <summary>An edge and the node it leads to.</summary>
internal readonly record struct NetworkStep(int Edge, int Node);
