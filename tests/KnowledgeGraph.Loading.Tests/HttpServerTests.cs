namespace KnowledgeGraph.Loading.Tests;

public sealed class HttpServerTests : ServerContract
{
    protected override Uri Address => SharedServer.Process.Http;

    protected override async Task<ICypherServer> ConnectAsync(ServerLogin login) => await Neo4jHttp.ConnectAsync(login);
}
