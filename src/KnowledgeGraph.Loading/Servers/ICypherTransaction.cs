using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>Several queries that take effect together or not at all. Disposed without a commit, it is rolled back.</summary>
public interface ICypherTransaction : IAsyncDisposable
{
    /// <summary>Runs a query and reads all of its rows.</summary>
    /// <exception cref="ServerException">The server cannot be reached, or refuses; nothing of the transaction takes effect.</exception>
    Task<IReadOnlyList<CypherRow>> RunAsync(
        string query, IReadOnlyDictionary<string, PropertyValue>? parameters = null, CancellationToken cancellationToken = default);

    /// <summary>Makes what was done permanent.</summary>
    /// <exception cref="ServerException">As for a query; where the connection was cut, the commit may have been made.</exception>
    Task CommitAsync(CancellationToken cancellationToken = default);
}
