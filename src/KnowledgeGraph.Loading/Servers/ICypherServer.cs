using KnowledgeGraph.Model;

namespace KnowledgeGraph.Loading;

/// <summary>A database server that answers Cypher, whatever the transport: one query at a time, or several in a transaction.</summary>
/// <remarks>
/// What one call wrote, the next one reads: transports hand bookmarks on. A query on its own is tried again only where the server
/// says that it did nothing; a transaction is its caller's to try again.
/// </remarks>
public interface ICypherServer : ICypher
{
    /// <summary>Begins a transaction.</summary>
    /// <exception cref="ServerException">The server cannot be reached, or refuses.</exception>
    Task<ICypherTransaction> BeginAsync(CancellationToken cancellationToken = default);
}
