namespace KnowledgeGraph.Model;

/// <summary>
/// Something that answers Cypher: the embedded engine, or a Neo4j server. A notebook that works on one moves to the
/// other by changing the line that opens it.
/// </summary>
public interface ICypher : IAsyncDisposable
{
    /// <summary>Runs a query.</summary>
    /// <param name="query">The Cypher text; values belong in parameters, never in it.</param>
    /// <param name="parameters">Values for the query's <c>$names</c>, without the dollar sign.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    /// <returns>The columns at once, the rows as they come.</returns>
    /// <exception cref="KnowledgeGraphException">The query is wrong, or the engine cannot answer it.</exception>
    Task<CypherResult> RunAsync(
        string query, IReadOnlyDictionary<string, PropertyValue>? parameters = null, CancellationToken cancellationToken = default);
}
