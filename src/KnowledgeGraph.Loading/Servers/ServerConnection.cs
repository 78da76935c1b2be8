namespace KnowledgeGraph.Loading;

/// <summary>Opens a connection by the transport that an address names.</summary>
public static class ServerConnection
{
    /// <summary>Connects, and checks that the server is there, new enough, and lets the user in.</summary>
    /// <exception cref="ServerException">It is not, or the address names no transport that this build has.</exception>
    public static Task<ICypherServer> OpenAsync(ServerLogin login, CancellationToken cancellationToken = default) =>
        OpenAsync(login, driver: null, cancellationToken);

    /// <summary>Connects as <see cref="OpenAsync(ServerLogin, CancellationToken)"/> does, by a driver where the address is one for it.</summary>
    /// <param name="login">Where and as whom.</param>
    /// <param name="driver">Connects to bolt:// and neo4j:// addresses; null where the program has no driver.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="ServerException">As there.</exception>
    public static async Task<ICypherServer> OpenAsync(
        ServerLogin login, Func<ServerLogin, CancellationToken, Task<ICypherServer>>? driver, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(login);
        return login.Address.Scheme switch
        {
            "http" or "https" => await Neo4jHttp.ConnectAsync(login, cancellationToken: cancellationToken).ConfigureAwait(false),
            "bolt" or "neo4j" or "bolt+s" or "neo4j+s" or "bolt+ssc" or "neo4j+ssc" when driver is not null =>
                await driver(login, cancellationToken).ConfigureAwait(false),
            "bolt" or "neo4j" or "bolt+s" or "neo4j+s" or "bolt+ssc" or "neo4j+ssc" => throw new ServerException(
                $"This build has no driver for {login.Address.Scheme}:// addresses; use the server's http(s):// address, or build with -p:OfficialPackages=true where Neo4j.Driver can be restored."),
            _ => throw new ServerException($"'{login.Address.Scheme}' names no way to reach a server; expected http:// or https://."),
        };
    }
}
