using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Tests;

namespace KnowledgeGraph.Official.Tests;

public sealed class BoltInterruptionTests : InterruptionContract
{
    protected override Uri Address => BoltServer.Address;

    protected override async Task<ICypherServer> ConnectAsync(ServerLogin login) => await Neo4jBolt.ConnectAsync(login);
}
