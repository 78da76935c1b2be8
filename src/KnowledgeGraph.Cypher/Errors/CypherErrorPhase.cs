namespace KnowledgeGraph.Cypher;

/// <summary>When a mistake was found.</summary>
public enum CypherErrorPhase
{
    /// <summary>Before anything ran.</summary>
    CompileTime,

    /// <summary>While the query ran.</summary>
    Runtime,
}
