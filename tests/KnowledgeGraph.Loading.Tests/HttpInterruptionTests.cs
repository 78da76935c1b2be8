namespace KnowledgeGraph.Loading.Tests;

public sealed class HttpInterruptionTests : InterruptionContract
{
    protected override Task<ICypherServer> ConnectAsync(string database) => SharedServer.OverHttpAsync(database);
}
