using KnowledgeGraph.Cypher;
using KnowledgeGraph.Store;

namespace KnowledgeGraph;

/// <content>Cypher on the graph.</content>
public sealed partial class Graph
{
    private CypherEngine? cypher;

    /// <summary>
    /// Answers Cypher on the graph as it was when this was first asked for: entities and edges, and the documents, passages and
    /// statements behind them. It reads; corrections are made with <see cref="Correct"/>.
    /// </summary>
    public CypherEngine Cypher => cypher ??= new CypherEngine(File.Snapshot(SnapshotContent.Everything));
}
