namespace KnowledgeGraph.Evaluation;

/// <summary>The Wikidata relations that say the same as an edge type.</summary>
/// <param name="Forward">Those whose head is the edge's subject.</param>
/// <param name="Backward">Those whose tail is.</param>
internal sealed record MappedRelations(HashSet<string> Forward, HashSet<string> Backward);
