using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Cli;

/// <summary>Opens servers by the transports that this build has.</summary>
internal static class Servers
{
    /// <summary>Connects as the address says.</summary>
    /// <exception cref="ServerException">The server is not there or refuses, or this build has no driver for the address.</exception>
    public static Task<ICypherServer> OpenAsync(ServerLogin login, CancellationToken cancellation) =>
#if OFFICIAL_PACKAGES
        ServerConnection.OpenAsync(login, async (asked, token) => await Neo4jBolt.ConnectAsync(asked, cancellationToken: token), cancellation);
#else
        ServerConnection.OpenAsync(login, cancellation);
#endif
}
