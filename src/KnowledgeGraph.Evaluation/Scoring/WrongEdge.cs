using KnowledgeGraph.Model;

namespace KnowledgeGraph.Evaluation;

/// <summary>An edge that is no gold edge.</summary>
/// <param name="Source">The gold entity that its source is, else the node's name.</param>
/// <param name="Target">The same of its target.</param>
/// <param name="Edge">The edge.</param>
public sealed record WrongEdge(string Source, string Target, Edge Edge);
