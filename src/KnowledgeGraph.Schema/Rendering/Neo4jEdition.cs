namespace KnowledgeGraph.Schema;

/// <summary>Which Neo4j the constraints are for.</summary>
public enum Neo4jEdition
{
    /// <summary>The free edition: unique ids and indexes.</summary>
    Community,

    /// <summary>
    /// The paid edition: node keys in place of unique ids, properties that must be there, and properties' types. A database
    /// that has the free edition's constraints gives up its <c>node_…_id_unique</c> first; Neo4j does not keep both.
    /// </summary>
    Enterprise,
}
