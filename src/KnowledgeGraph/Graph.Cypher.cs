using KnowledgeGraph.Cypher;

namespace KnowledgeGraph;

/// <content>Cypher on the graph.</content>
public sealed partial class Graph
{
    private CypherEngine? cypher;

    /// <summary>
    /// Answers Cypher on the graph as it was when this was first asked for: entities and edges, the documents, passages and
    /// statements behind them, and what users created by hand. A graph that was opened to be changed takes writes: what they create
    /// is kept apart and survives rebuilds, and what follows from statements is changed with <see cref="Correct"/> alone.
    /// </summary>
    public CypherEngine Cypher => cypher ??= CypherEngine.Open(File, new CypherOptions { ReadOnly = isReadOnly });
}
