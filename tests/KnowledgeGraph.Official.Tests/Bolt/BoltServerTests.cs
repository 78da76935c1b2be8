using KnowledgeGraph.Loading;
using KnowledgeGraph.Loading.Tests;

namespace KnowledgeGraph.Official.Tests;

public sealed class BoltServerTests : ServerContract
{
    protected override Uri Address => BoltServer.Address;

    protected override async Task<ICypherServer> ConnectAsync(ServerLogin login) => await Neo4jBolt.ConnectAsync(login);
}
