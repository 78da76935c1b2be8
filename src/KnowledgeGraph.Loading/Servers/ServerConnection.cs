namespace KnowledgeGraph.Loading;

/// <summary>Opens a connection by the transport that an address names.</summary>
public static class ServerConnection
{
    /// <summary>Connects, and checks that the server is there, new enough, and lets the user in.</summary>
    /// <exception cref="ServerException">It is not, or the address names no transport that this build has.</exception>
    public static async Task<ICypherServer> OpenAsync(ServerLogin login, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(login);
        return login.Address.Scheme switch
        {
            "http" or "https" => await Neo4jHttp.ConnectAsync(login, cancellationToken: cancellationToken).ConfigureAwait(false),
            "bolt" or "neo4j" or "bolt+s" or "neo4j+s" or "bolt+ssc" or "neo4j+ssc" => throw new ServerException(
                $"This build has no driver for {login.Address.Scheme}:// addresses; use the server's http(s):// address, or build with -p:OfficialPackages=true where Neo4j.Driver can be restored."),
            _ => throw new ServerException($"'{login.Address.Scheme}' names no way to reach a server; expected http:// or https://."),
        };
    }
}
