namespace KnowledgeGraph.Loading.Tests;

public sealed class HttpServerTests : ServerContract
{
    protected override Task<ICypherServer> ConnectAsync(string database) => SharedServer.OverHttpAsync(database);
}
